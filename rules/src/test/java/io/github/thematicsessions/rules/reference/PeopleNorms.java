package io.github.thematicsessions.rules.reference;

import io.github.thematicsessions.core.norm.Appointment;
import io.github.thematicsessions.core.norm.SameSpeakers;
import io.github.thematicsessions.core.norm.SlotSelector;
import io.github.thematicsessions.core.norm.SpeakerCount;
import io.github.thematicsessions.core.norm.SpeakerKind;
import io.github.thematicsessions.core.people.Accreditation;
import io.github.thematicsessions.core.people.AccreditedStakeholder;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a note says of who speaks. */
final class PeopleNorms {

    private PeopleNorms() {}

    static void count(SpeakerCount norm, Layout layout, Answer answer) {
        layout.each(norm.slots().segment(), answer, row -> {
            int people = Headcount.of(row.people(norm.slots())).nearest(norm.speakers());
            if (people < norm.speakers().atLeast() && row.open()) {
                answer.missing(Input.END_OF_SEGMENT, row.at());
            } else {
                answer.count(people, norm.speakers(), row.at());
            }
        });
    }

    /** In a plan each speaker is looked at once in a segment, at the first slot. */
    static void kind(SpeakerKind norm, Layout layout, Answer answer) {
        layout.each(norm.slots().segment(), answer, row -> {
            List<Person> known = new ArrayList<>();
            for (Entry entry : row.people(norm.slots())) {
                if (entry.speaker().isEmpty()) {
                    answer.missing(Input.SPEAKER, entry.at("speaker"));
                } else if (!known.contains(Person.of(entry.speaker().get()))) {
                    known.add(Person.of(entry.speaker().get()));
                    kind(norm, entry.speaker().get(), entry.at("speaker"), answer);
                }
            }
        });
    }

    static void kind(SpeakerKind norm, Participant speaker, Spot at, Answer answer) {
        answer.judged();
        if (!norm.kinds().contains(speaker.kind())) {
            List<String> kinds =
                    norm.kinds().stream().map(ParticipantKind::code).toList();
            answer.fail(
                    Discrepancy.DIFFERENT,
                    at,
                    Optional.of(Measure.of(speaker.kind().code())),
                    Optional.of(new Measure.Words(kinds)),
                    Answer.NO_MEASURE);
        }
    }

    /** What is said of a speaker once holds until something else is said; where nothing is, it is missing. */
    static void appointment(Appointment norm, Layout layout, Answer answer) {
        layout.each(norm.slots().segment(), answer, row -> {
            Map<Person, Capacity> said = new HashMap<>();
            for (Entry entry : row.people(norm.slots())) {
                Optional<Person> who = entry.speaker().map(Person::of);
                Optional<Capacity> by = entry.appointedBy();
                boolean repeated = who.isPresent() && by.isPresent() && by.get() == said.get(who.get());
                if (by.isPresent() && !repeated) {
                    appointed(norm, by.get(), entry.at("appointedBy"), answer);
                }
                if (by.isPresent() && who.isPresent()) {
                    said.put(who.get(), by.get());
                }
            }
            for (Entry entry : row.people(norm.slots())) {
                boolean elsewhere = entry.speaker().isPresent()
                        && said.containsKey(Person.of(entry.speaker().get()));
                if (entry.appointedBy().isEmpty() && !elsewhere) {
                    answer.missing(Input.APPOINTMENT, entry.at("appointedBy"));
                }
            }
        });
    }

    private static void appointed(Appointment norm, Capacity by, Spot at, Answer answer) {
        answer.judged();
        if (by != norm.by()) {
            answer.fail(
                    Discrepancy.DIFFERENT,
                    at,
                    Optional.of(Measure.of(by.code())),
                    Optional.of(Measure.of(norm.by().code())),
                    Answer.NO_MEASURE);
        }
    }

    static void sameSpeakers(SameSpeakers norm, Layout layout, Answer answer) {
        answer.exempt(Exemption.NO_SUCH_SEGMENT);
        List<Row> judged = layout.of(norm.slots().segment());
        List<Row> models = layout.of(norm.expected().segment());
        if (judged.isEmpty() || models.isEmpty()) {
            return;
        }
        Map<Person, Participant> wanted = new LinkedHashMap<>();
        for (Row row : models) {
            collect(row, norm.expected(), wanted, answer);
        }
        for (Row row : judged) {
            Map<Person, Participant> there = new LinkedHashMap<>();
            if (collect(row, norm.slots(), there, answer)) {
                compare(row, wanted, there, answer);
            }
        }
    }

    private static boolean collect(Row row, SlotSelector selector, Map<Person, Participant> to, Answer answer) {
        if (row.entries().isEmpty()) {
            row.isBare(answer);
            return false;
        }
        boolean complete = true;
        for (Entry entry : row.people(selector)) {
            if (entry.speaker().isPresent()) {
                Participant speaker = entry.speaker().get();
                to.putIfAbsent(Person.of(speaker), speaker);
            } else {
                answer.missing(Input.SPEAKER, entry.at("speaker"));
                complete = false;
            }
        }
        return complete;
    }

    private static void compare(
            Row row, Map<Person, Participant> wanted, Map<Person, Participant> there, Answer answer) {
        List<String> absent = new ArrayList<>();
        for (Map.Entry<Person, Participant> one : wanted.entrySet()) {
            answer.judged();
            if (there.keySet().stream().noneMatch(other -> isOrMayBe(one.getKey(), other))) {
                absent.add(Person.label(one.getValue()));
            }
        }
        if (!absent.isEmpty() && row.open()) {
            answer.missing(Input.END_OF_SEGMENT, row.at());
        } else if (!absent.isEmpty()) {
            answer.fail(
                    Discrepancy.MISSING,
                    row.at(),
                    Answer.NO_MEASURE,
                    Optional.of(new Measure.Words(absent)),
                    Answer.NO_MEASURE);
        }
    }

    private static boolean isOrMayBe(Person wanted, Person there) {
        return wanted.equals(there) || wanted.mayBe(there);
    }

    /** A slot for stakeholders that names none has nobody to look at. */
    static void accreditation(Layout layout, Answer answer) {
        answer.exempt(Exemption.NO_SUCH_SLOT);
        for (Row row : layout.rows()) {
            for (Entry entry : row.entries()) {
                if (entry.capacity() == Capacity.ACCREDITED_STAKEHOLDER
                        && entry.speaker().isPresent()) {
                    accreditation(entry.speaker(), entry.at("speaker"), answer);
                }
            }
        }
    }

    static void accreditation(Optional<Participant> speaker, Spot at, Answer answer) {
        Optional<Accreditation> accreditation = speaker.filter(who -> who instanceof AccreditedStakeholder)
                .flatMap(who -> ((AccreditedStakeholder) who).accreditation());
        Optional<Boolean> inForce = accreditation.flatMap(Accreditation::inForce);
        if (inForce.isEmpty()) {
            answer.missing(Input.ACCREDITATION, at);
            return;
        }
        answer.judged();
        if (!inForce.get()) {
            Optional<Measure> found = accreditation.map(PeopleNorms::words);
            answer.fail(Discrepancy.NOT_IN_FORCE, at, found, Answer.NO_MEASURE, Answer.NO_MEASURE);
        }
    }

    private static Measure words(Accreditation accreditation) {
        List<String> words = new ArrayList<>(List.of(accreditation.basis().code()));
        if (accreditation.status().isPresent()) {
            words.add(accreditation.status().get().code());
        }
        if (accreditation.registered().equals(Optional.of(false))) {
            words.add("not-registered");
        }
        return new Measure.Words(words);
    }
}
