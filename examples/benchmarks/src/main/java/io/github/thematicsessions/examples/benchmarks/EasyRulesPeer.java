package io.github.thematicsessions.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a set of rules for each kind of fact, fired on one fact after the other as in its tutorial of numbers. */
final class EasyRulesPeer implements Peer {

    private static final String FACT = "fact";
    private static final String BROKEN = "broken";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Map<Class<?>, Rules> rules = new HashMap<>();

    EasyRulesPeer(List<PeerRule<?>> all) {
        for (PeerRule<?> rule : all) {
            rules.computeIfAbsent(rule.subject(), subject -> new Rules()).register(rule(rule));
        }
    }

    private static Rule rule(PeerRule<?> rule) {
        return new RuleBuilder()
                .name(rule.name())
                .when(facts -> !rule.isKept(facts.get(FACT)))
                .then(facts -> {
                    List<String> broken = facts.get(BROKEN);
                    broken.add(rule.name());
                })
                .build();
    }

    @Override
    public List<String> judge(Iterator<Object> facts) {
        List<String> broken = new ArrayList<>();
        Facts given = new Facts();
        given.put(BROKEN, broken);
        while (facts.hasNext()) {
            Object fact = facts.next();
            given.put(FACT, fact);
            engine.fire(rules.get(fact.getClass()), given);
        }
        return broken;
    }
}
