package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.people.Individual;
import io.github.thematicsessions.core.people.MemberState;
import io.github.thematicsessions.core.people.ObserverState;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of speakers as published: {@code H.E. Ms. N., Permanent Representative of Kenya (TBC)}.
 *
 * <p>A Member State is read only where the words say that somebody speaks for it: its name alone, or a function that is one
 * of a State. A country behind a name is an affiliation.
 *
 * @param participant who it is, as far as it is certain
 * @param guess what was guessed to read it, or null if nothing
 */
record PublishedPerson(Participant participant, @Nullable DiagnosticKind guess) {

    private static final List<String> OF_A_STATE = List.of(
            "permanent representative",
            "permanent mission",
            "permanent observer",
            "ambassador",
            "minister",
            "chargé",
            "government",
            "delegation",
            "head of state",
            "head of government",
            "prime minister");
    private static final List<String> FUNCTIONS = List.of(
            "director",
            "director-general",
            "professor",
            "head",
            "chief",
            "secretary",
            "secretary-general",
            "president",
            "chair",
            "chairperson",
            "vice-president",
            "specialist",
            "adviser",
            "advisor",
            "officer",
            "coordinator",
            "commissioner",
            "rapporteur",
            "representative",
            "researcher",
            "fellow",
            "expert",
            "manager",
            "executive",
            "consultant",
            "lecturer",
            "founder",
            "member",
            "deputy",
            "senior",
            "special",
            "regional",
            "minister",
            "ambassador",
            "permanent",
            "under-secretary-general");
    private static final List<String> FORMS_OF_ADDRESS = List.of("professor", "ambassador", "minister", "president");
    private static final List<String> OF = List.of("of", "for", "at", "emeritus", "emerita", "and");
    private static final List<String> BODIES = List.of(
            "organization",
            "organisation",
            "office",
            "department",
            "ministry",
            "university",
            "institute",
            "commission",
            "union",
            "council",
            "agency",
            "programme",
            "fund",
            "mission",
            "association",
            "network",
            "federation",
            "confederation",
            "bank",
            "centre",
            "center",
            "committee",
            "forum",
            "foundation",
            "government",
            "nations",
            "secretariat",
            "group",
            "alliance",
            "society",
            "coalition");

    /** Reads one speaker; the words are not blank. */
    static PublishedPerson of(String published) {
        String words = Wording.squeeze(published);
        boolean open = false;
        String lower = Wording.lower(words);
        for (String mark : ToBeConfirmed.MARKS) {
            int at = lower.indexOf(mark);
            if (at >= 0) {
                open = true;
                words = Wording.squeeze(words.substring(0, at) + " " + words.substring(at + mark.length()));
                lower = Wording.lower(words);
            }
        }
        int from = ToBeConfirmed.until(lower);
        open |= from > 0;
        words = words.substring(Wording.skipPunctuation(words, from));
        lower = Wording.lower(words);
        if (words.isEmpty() || ToBeConfirmed.isAll(lower)) {
            return new PublishedPerson(Individual.builder().toBeConfirmed(true).build(), null);
        }
        PublishedPerson state = state(words, lower, open);
        return state == null ? individual(words, open) : state;
    }

    /** Says what the words were read as. */
    String said() {
        List<String> said = new ArrayList<>();
        participant.name().ifPresent(name -> said.add("name \"" + name + '"'));
        participant.title().ifPresent(title -> said.add("function \"" + title + '"'));
        participant.party().ifPresent(party -> said.add("State " + party));
        if (participant instanceof Individual person) {
            person.affiliation().ifPresent(affiliation -> said.add("affiliation \"" + affiliation + '"'));
        }
        return String.join(", ", said);
    }

    private static @Nullable PublishedPerson state(String words, String lower, boolean open) {
        String alone = States.code(lower);
        if (alone != null) {
            return new PublishedPerson(
                    of(alone, Optional.empty(), Optional.empty(), open), DiagnosticKind.BODY_INFERRED);
        }
        int comma = words.indexOf(", ");
        boolean named = comma > 0 && !isFunction(lower.substring(0, comma));
        int from = named ? comma + 2 : 0;
        String code = stateOf(lower.substring(from));
        if (code == null) {
            return null;
        }
        Optional<String> name = named ? Optional.of(words.substring(0, comma)) : Optional.empty();
        boolean body =
                !named && Wording.beginsWith(withoutArticle(lower), "permanent mission", "government", "delegation");
        return new PublishedPerson(
                of(code, name, Optional.of(words.substring(from)), open),
                body ? DiagnosticKind.BODY_INFERRED : named ? DiagnosticKind.PERSON_INFERRED : null);
    }

    private static Participant of(String code, Optional<String> name, Optional<String> title, boolean open) {
        State state = State.of(code);
        return States.isObserver(code)
                ? ObserverState.builder()
                        .state(state)
                        .name(name)
                        .title(title)
                        .toBeConfirmed(open)
                        .build()
                : MemberState.builder()
                        .state(state)
                        .name(name)
                        .title(title)
                        .toBeConfirmed(open)
                        .build();
    }

    /** Returns the State of a function such as {@code permanent representative of kenya to the united nations}, or null. */
    private static @Nullable String stateOf(String lower) {
        if (!Wording.hasAnyWord(lower, OF_A_STATE)) {
            return null;
        }
        String found = null;
        for (int at = lower.indexOf(" of "); at >= 0; at = lower.indexOf(" of ", at + 1)) {
            String name = lower.substring(at + 4, Math.min(lower.length(), at + 4 + 80));
            int to = name.indexOf(" to ");
            int comma = name.indexOf(',');
            int end = Math.min(to < 0 ? name.length() : to, comma < 0 ? name.length() : comma);
            String code = States.code(name.substring(0, end));
            found = code == null ? found : code;
        }
        return found;
    }

    private static PublishedPerson individual(String words, boolean open) {
        List<String> parts = parts(words);
        String first = parts.get(0);
        Individual.Builder person = Individual.builder().toBeConfirmed(open);
        String firstLower = Wording.lower(first);
        if (parts.size() == 1 && isBody(firstLower) && !isFunctionIn(firstLower)) {
            return new PublishedPerson(person.affiliation(first).build(), DiagnosticKind.BODY_INFERRED);
        }
        if (isFunction(firstLower)) {
            person.title(first);
            rest(parts, 1).ifPresent(person::affiliation);
            return new PublishedPerson(person.build(), parts.size() > 1 ? DiagnosticKind.PERSON_INFERRED : null);
        }
        person.name(first);
        if (parts.size() > 1) {
            boolean function = isFunction(Wording.lower(parts.get(1)));
            if (function) {
                person.title(parts.get(1));
            }
            rest(parts, function ? 2 : 1).ifPresent(person::affiliation);
        }
        return new PublishedPerson(person.build(), parts.size() > 1 ? DiagnosticKind.PERSON_INFERRED : null);
    }

    /** Cuts at commas; words in brackets behind nothing but a name are a part of their own. */
    private static List<String> parts(String words) {
        int open = words.endsWith(")") ? words.lastIndexOf('(') : -1;
        List<String> before = Wording.split(open > 0 ? words.substring(0, open) : words, ',');
        String within = open > 0 ? Wording.trim(words.substring(open + 1, words.length() - 1)) : "";
        if (before.size() == 1 && !within.isEmpty()) {
            return List.of(before.get(0), within);
        }
        List<String> parts = Wording.split(words, ',');
        return parts.isEmpty() ? List.of(words) : parts;
    }

    private static Optional<String> rest(List<String> parts, int from) {
        return from < parts.size()
                ? Optional.of(String.join(", ", parts.subList(from, parts.size())))
                : Optional.empty();
    }

    private static String withoutArticle(String lower) {
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** "Professor of law" is a function, "Professor N." is a name with what stands before it. */
    private static boolean isFunction(String lower) {
        String words = withoutArticle(lower);
        for (String form : FORMS_OF_ADDRESS) {
            if (Wording.isWordAt(words, 0, form) && words.length() > form.length()) {
                return OF.stream().anyMatch(of -> Wording.isWordAt(words, form.length() + 1, of));
            }
        }
        return Wording.beginsWith(words, FUNCTIONS.toArray(String[]::new));
    }

    /** "Head of Office" is a function in a body, "Executive Office of the Head" is a body. */
    private static boolean isFunctionIn(String lower) {
        int of = Wording.indexOfWord(lower, "of", 0);
        String before = Wording.trim(lower.substring(0, Math.max(0, of)));
        return FUNCTIONS.contains(before.substring(before.lastIndexOf(' ') + 1));
    }

    private static boolean isBody(String lower) {
        return Wording.hasAnyWord(lower, BODIES);
    }
}
