package io.github.thematicsessions.io.json;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.Problem;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All in which the reader is stricter than a schema, by the phrases that it tells. {@link JsonSchema} documents the list, and
 * the examples of the schemas have a document for each of them.
 */
enum BeyondSchema implements Coded {
    /** A whole number that is written with a fraction, an exponent or as minus nothing. */
    WHOLE_NUMBER("a whole number from [012]", "1"),

    /** Names are given once. */
    ONCE("a name that is not given yet", "options with codes of their own", "an id that no provision of this note has"),

    /** References lead to what the document has. */
    REFERENCE(
            "the locator of a clause of this note",
            "the id of a reading of this note",
            "the id of a provision of this note",
            "the id of a provision that this note has or had",
            "another provision",
            "an edition up to that of this note",
            "one of [a-z0-9-]+(, [a-z0-9-]+)*",
            "the note of this report",
            "the number of a waiver of the receipt"),

    /** A clause is claimed by a provision or says why it cannot be checked. */
    CLAIM(
            "a provision that claims the clause, or notCheckable",
            "no notCheckable beside a provision that claims the clause"),

    /** Slots that are put in order stand in one kind of segment. */
    SAME_SEGMENT("the kind of segment [a-z-]+"),

    /** Two ends are not crossed, and a limit is not below what it limits. */
    ENDS(
            "a lower end that is not above the upper",
            "a time after .+",
            "a time from .+ on",
            "a length from .+ on",
            "a number from [0-9]+ on",
            "a number from 0 to [0-9]+",
            "from PT0S to .+",
            "more than the available .+",
            "no longer time than .+",
            "ends from 0 to 999,999,999 that are not crossed",
            "a number from 1, at least a second for each"),

    /** Lengths of time are in the range of their place. */
    LENGTH(
            "a length of time as PT1M30S or PT0\\.4S",
            "a length of more than zero",
            "whole seconds from PT[01]S to PT24H",
            "whole seconds that are not negative",
            "PT5M/PT7M, PT10M, \\.\\./PT3M or \\.\\.",
            "more than nothing( where the way is [a-z-]+)?",
            "no amount where the way is on-time"),

    /** The regions of the time zone database. */
    ZONE("a time zone by its region, as Europe/Zurich"),

    /** The parts of an address. */
    ADDRESS("an absolute address, as https://www\\.un\\.org/"),

    /** Characters to which Unicode has given a meaning, and 200 code units in place of 200 characters. */
    ID("1 to 200 visible characters without a space");

    private final Pattern expected;

    BeyondSchema(String... expected) {
        this.expected = Pattern.compile(String.join("|", expected));
    }

    /** Tells what a problem is about that no schema could tell, empty if a schema could have. */
    static Optional<BeyondSchema> of(Problem problem) {
        return Arrays.stream(values())
                .filter(rule -> rule.expected.matcher(problem.expected()).matches())
                .findFirst();
    }
}
