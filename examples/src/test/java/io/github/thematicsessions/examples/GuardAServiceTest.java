package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.rules.bean.FollowsNote;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The constraint in named modules, with Hibernate Validator as one of them. */
class GuardAServiceTest {

    @TempDir
    private Path folder;

    @Test
    void everything_is_a_named_module() {
        List<String> modules = Stream.of(GuardAService.class, FollowsNote.class, HibernateValidator.class)
                .map(type -> type.getModule().getName())
                .toList();
        assertThat(modules)
                .containsExactly(
                        "io.github.thematicsessions.examples",
                        "io.github.thematicsessions.rules",
                        "org.hibernate.validator");
    }

    @Test
    void a_plan_that_follows_the_note_is_received() throws Exception {
        assertThat(printedBy("secretariat", SixthSession.workedOutDocument())).isEqualTo("received from secretariat\n");
    }

    @Test
    void a_plan_that_does_not_is_refused_with_what_is_wrong_where_and_whose_duty_it_is() throws Exception {
        String overlong = SixthSession.workedOutDocument().replaceFirst("PT5M/PT7M", "PT9M");
        assertThat(printedBy(" ", overlong)).isEqualTo("""
                submit.submission.plan.days[0].segments[1].slots[0]: [opening-remarks-time, error] too long: PT9M, allowed \
                PT5M/PT7M (II.c.1.3) - duty of moderator
                submit.submission.sender: a sender is asked for
                """);
    }

    private String printedBy(String sender, String plan) throws Exception {
        Path file = Files.writeString(folder.resolve("plan.json"), plan);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            GuardAService.main(new String[] {sender, file.toString()});
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
