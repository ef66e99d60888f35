package io.github.thematicsessions.rules.bean;

import io.github.thematicsessions.core.session.ThematicSession;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Validates a plan in the context of a provider that is not Hibernate Validator, and lists what the provider was told. It
 * is public so that it can be run from a class path without Hibernate Validator.
 */
public final class AnotherProvider implements Callable<List<String>> {

    private record Submission(@FollowsNote ThematicSession plan) {}

    /** Makes it. */
    public AnotherProvider() {}

    @Override
    public List<String> call() {
        FollowsNoteValidator validator = new FollowsNoteValidator();
        validator.initialize(Submission.class.getDeclaredFields()[0].getAnnotation(FollowsNote.class));
        Context context = new Context(new ArrayList<>());
        boolean valid = validator.isValid(Plans.overlong(), context.as(ConstraintValidatorContext.class));
        context.told().add(valid ? "valid" : "not valid");
        return context.told();
    }

    /** Writes down each call. Whatever builder a method returns, this is it. */
    private record Context(List<String> told) implements InvocationHandler {

        <T> T as(Class<T> type) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            String name = method.getName();
            if (name.equals("unwrap")) {
                throw new ValidationException("no such type here");
            }
            if (name.equals("getDefaultConstraintMessageTemplate")) {
                return "{provision}: {finding}";
            }
            told.add(arguments == null ? name : name + " " + arguments[0]);
            return method.getReturnType() == void.class ? null : as(method.getReturnType());
        }
    }
}
