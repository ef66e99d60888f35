package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.session.Chair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Participants and chairs with all that a plan says of them: KE, Permanent Representative (Member State). */
final class PeopleText {

    private PeopleText() {}

    static String of(Optional<Participant> participant) {
        return participant.map(PeopleText::of).orElse("nobody named");
    }

    static String of(Participant participant) {
        List<String> who = Stream.of(participant.party(), participant.name(), participant.title())
                .flatMap(Optional::stream)
                .toList();
        List<String> more = new ArrayList<>();
        more.add(FieldWords.of(participant.kind()));
        if (participant instanceof Individual individual) {
            individual.affiliation().ifPresent(body -> more.add("of " + body));
        }
        if (participant instanceof AccreditedStakeholder stakeholder) {
            stakeholder.category().ifPresent(category -> more.add(words(category.code())));
            stakeholder.accreditation().ifPresent(accreditation -> add(more, accreditation));
        }
        if (participant.toBeConfirmed()) {
            more.add("to be confirmed");
        }
        return who.isEmpty()
                ? FieldWords.a(String.join(", ", more))
                : String.join(", ", who) + " (" + String.join(", ", more) + ")";
    }

    private static void add(List<String> more, Accreditation accreditation) {
        more.add(words(accreditation.basis().code()));
        accreditation.status().ifPresent(status -> more.add(words(status.code())));
        accreditation.registered().ifPresent(registered -> more.add(registered ? "registered" : "not registered"));
    }

    private static String words(String code) {
        return code.replace('-', ' ');
    }

    static String of(List<Chair> chairs) {
        return chairs.isEmpty()
                ? "nobody named"
                : String.join("; ", chairs.stream().map(PeopleText::of).toList());
    }

    private static String of(Chair chair) {
        return FieldWords.of(chair.capacity())
                + chair.participant().map(who -> ": " + of(who)).orElse("");
    }
}
