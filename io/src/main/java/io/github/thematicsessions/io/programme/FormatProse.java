package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.session.DocumentSymbol;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.core.time.Allotment;
import io.github.thematicsessions.core.time.TimeRange;
import io.github.thematicsessions.io.programme.FormatFigure.Counted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the figures that sentences state: speaking times, hours, numbers. */
final class FormatProse {

    /** A day. */
    private static final int MOST_MINUTES = 1440;

    private static final List<String> LIMITS =
            List.of("limit", "at most", "maximum", "no more than", "not exceed", "up to", "limited to");

    private final Line line;
    private final Optional<SegmentKind> segment;
    private final List<FormatFigure> figures = new ArrayList<>();

    private FormatProse(Line line, Optional<SegmentKind> segment) {
        this.line = line;
        this.segment = segment;
    }

    /** Returns the figures of a line, under a heading that may name a kind of segment. */
    static List<FormatFigure> figures(Line line, String heading) {
        FormatProse prose = new FormatProse(line, segment(Wording.lower(heading)));
        String lower = Wording.lower(line.body());
        int from = 0;
        for (int at = 0; at < lower.length(); at++) {
            boolean stop = lower.charAt(at) == '.' && (at + 1 == lower.length() || lower.charAt(at + 1) == ' ');
            if ((stop && !isAbbreviation(lower, at)) || at + 1 == lower.length()) {
                prose.sentence(lower, from, at + 1);
                from = at + 1;
            }
        }
        return prose.figures;
    }

    private static boolean isAbbreviation(String lower, int stop) {
        return lower.startsWith("a.m", stop - 3) || lower.startsWith("p.m", stop - 3);
    }

    private static Optional<SegmentKind> segment(String heading) {
        if (Wording.hasWord(heading, "summary")) {
            return Optional.of(SegmentKind.SUMMARY_PANEL);
        }
        if (Wording.hasWord(heading, "panels") || Wording.hasWord(heading, "panel")) {
            return Optional.of(SegmentKind.EXPERT_PANEL);
        }
        if (Wording.hasWord(heading, "closing")) {
            return Optional.of(SegmentKind.CLOSING);
        }
        boolean opening = Wording.hasWord(heading, "welcoming")
                || Wording.hasWord(heading, "opening")
                || Wording.hasWord(heading, "issue brief");
        return opening ? Optional.of(SegmentKind.OPENING) : Optional.empty();
    }

    private void sentence(String lower, int from, int until) {
        String sentence = lower.substring(from, until);
        Subject subject = Subject.of(sentence);
        boolean limit = Wording.hasAnyWord(sentence, LIMITS);
        int at = 0;
        while (at < sentence.length()) {
            boolean begins = Wording.isWordPart(sentence.charAt(at))
                    && (at == 0 || !Wording.isWordPart(sentence.charAt(at - 1)));
            int end = begins ? figure(sentence, from, at, subject, limit) : -1;
            at = end > at ? end : at + 1;
        }
    }

    /** Reads what begins at an offset of a sentence, and returns where it ends, or -1. */
    private int figure(String sentence, int base, int at, Subject subject, boolean limit) {
        Hours hours = Wording.isDigit(sentence.charAt(at)) ? Hours.at(sentence, at) : null;
        if (hours != null && hours.start() != null && hours.end() != null) {
            TimeRange range = TimeRange.of(hours.start(), hours.end());
            figures.add(new FormatFigure.Hours(
                    line.number(), line.column(base + at), words(base + at, base + hours.until()), range));
            return hours.until();
        }
        Numbers number = Numbers.at(sentence, at);
        if (number == null) {
            return -1;
        }
        int end = minutes(sentence, base, at, number, subject, limit);
        return end > 0 ? end : count(sentence, base, at, number);
    }

    private int minutes(String sentence, int base, int at, Numbers first, Subject subject, boolean limit) {
        Numbers last = first;
        int next = Wording.skipBlanks(sentence, first.until());
        boolean to = Wording.isWordAt(sentence, next, "to");
        boolean dash = next < sentence.length() && Wording.isDash(sentence.charAt(next));
        if (to || dash) {
            Numbers second = Numbers.at(sentence, Wording.skipBlanks(sentence, next + (to ? 2 : 1)));
            last = second == null ? first : second;
        }
        int unit = Wording.skipBlanksAnd(sentence, last.until(), "-");
        int end = Wording.endOfLetters(sentence, unit);
        boolean minutes = List.of("minutes", "minute", "min", "mins").contains(sentence.substring(unit, end));
        if (!minutes || first.value() > last.value() || last.value() > MOST_MINUTES) {
            return -1;
        }
        Duration longest = Duration.ofMinutes(last.value());
        Allotment time = !first.equals(last)
                ? Allotment.between(Duration.ofMinutes(first.value()), longest)
                : limit ? Allotment.atMost(longest) : Allotment.stated(longest);
        figures.add(new FormatFigure.SpeakingTime(
                line.number(),
                line.column(base + at),
                words(base + at, base + end),
                segment,
                subject.capacity,
                subject.purpose,
                time));
        return end;
    }

    private int count(String sentence, int base, int at, Numbers number) {
        int from = Wording.skipBlanks(sentence, number.until());
        for (String word : new String[] {"expert panels", "experts", "moderators", "days"}) {
            if (Wording.isWordAt(sentence, from, word)) {
                int end = from + word.length();
                Counted counted = Counted.valueOf(word.replace(' ', '_').toUpperCase(Locale.ROOT));
                figures.add(new FormatFigure.Count(
                        line.number(), line.column(base + at), words(base + at, base + end), counted, number.value()));
                return end;
            }
        }
        return -1;
    }

    private String words(int from, int until) {
        return line.published(from, until);
    }

    /** Returns the symbols that a line names, with the offset of each. */
    static List<Symbol> symbols(String body) {
        List<Symbol> symbols = new ArrayList<>();
        for (int at = 0; at < body.length(); at++) {
            boolean begins = Character.isUpperCase(body.charAt(at))
                    && (at == 0 || !isSymbolPart(body.charAt(at - 1)))
                    && at + 1 < body.length()
                    && body.charAt(at + 1) == '/';
            if (begins) {
                int end = at;
                while (end < body.length() && isSymbolPart(body.charAt(end))) {
                    end++;
                }
                while (body.charAt(end - 1) == '.' || body.charAt(end - 1) == '/') {
                    end--;
                }
                DocumentSymbol symbol = symbol(body.substring(at, end));
                if (symbol != null) {
                    symbols.add(new Symbol(symbol, at));
                }
                at = end;
            }
        }
        return symbols;
    }

    private static boolean isSymbolPart(char unit) {
        return Wording.isWordPart(unit) || unit == '/' || unit == '.' || unit == '-';
    }

    private static @Nullable DocumentSymbol symbol(String text) {
        try {
            return text.length() > 60 ? null : DocumentSymbol.parse(text);
        } catch (InvalidValueException none) {
            return null;
        }
    }

    /**
     * A symbol in a line.
     *
     * @param symbol the symbol
     * @param from where it begins
     */
    record Symbol(DocumentSymbol symbol, int from) {}

    /** Who speaks in a sentence, and what for. */
    private record Subject(Optional<Capacity> capacity, Optional<Purpose> purpose) {

        static Subject of(String sentence) {
            if (Wording.hasWord(sentence, "welcoming") || Wording.hasWord(sentence, "welcome")) {
                return new Subject(Optional.of(Capacity.CO_FACILITATOR), Optional.of(Purpose.WELCOME));
            }
            if (Wording.hasWord(sentence, "opening remarks")) {
                return new Subject(Optional.of(Capacity.MODERATOR), Optional.of(Purpose.OPENING_REMARKS));
            }
            if (Wording.hasWord(sentence, "concluding remarks")) {
                return new Subject(Optional.of(Capacity.MODERATOR), Optional.of(Purpose.CONCLUDING_REMARKS));
            }
            if (Wording.hasWord(sentence, "interventions") || Wording.hasWord(sentence, "intervention")) {
                return new Subject(Optional.empty(), Optional.of(Purpose.INTERVENTION));
            }
            if (Wording.hasWord(sentence, "presentation") || Wording.hasWord(sentence, "presentations")) {
                return new Subject(Optional.of(Capacity.EXPERT), Optional.of(Purpose.PRESENTATION));
            }
            if (Wording.hasWord(sentence, "perspectives") || Wording.hasWord(sentence, "perspective")) {
                return new Subject(Optional.of(Capacity.MODERATOR), Optional.of(Purpose.PERSPECTIVE));
            }
            return Wording.hasWord(sentence, "thematic expert")
                    ? new Subject(Optional.of(Capacity.THEMATIC_EXPERT), Optional.of(Purpose.REMARKS))
                    : new Subject(Optional.empty(), Optional.empty());
        }
    }
}
