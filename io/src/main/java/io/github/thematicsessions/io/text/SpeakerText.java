package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.Speaker;
import io.github.thematicsessions.core.people.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who has the floor, in few words: DE, delegation, intervention. */
final class SpeakerText {

    private SpeakerText() {}

    static String of(Speaker speaker) {
        List<String> words = new ArrayList<>();
        speaker.participant().map(SpeakerText::brief).ifPresent(words::add);
        speaker.capacity().map(FieldWords::role).ifPresent(words::add);
        speaker.purpose().map(FieldWords::of).ifPresent(words::add);
        if (words.isEmpty()) {
            speaker.slot().or(speaker::turn).ifPresent(id -> words.add(id.text()));
        }
        return words.isEmpty() ? "somebody" : String.join(", ", words);
    }

    /** Names a participant by one word: for whom it speaks, else its name, else its title. */
    private static String brief(Participant participant) {
        return participant
                .party()
                .or(participant::name)
                .or(participant::title)
                .orElseGet(() -> FieldWords.a(FieldWords.of(participant.kind())));
    }

    /** Names a participant so that two of one body can be told apart. */
    static String name(Participant participant) {
        List<String> words = Stream.of(participant.party(), participant.name(), participant.title())
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty() ? FieldWords.a(FieldWords.of(participant.kind())) : String.join(", ", words);
    }
}
