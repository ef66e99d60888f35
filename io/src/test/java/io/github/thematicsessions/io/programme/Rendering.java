package io.github.thematicsessions.io.programme;

import io.github.thematicsessions.core.session.SegmentKind;
import io.github.thematicsessions.io.programme.Plan.PlannedDay;
import io.github.thematicsessions.io.programme.Plan.PlannedEvent;
import io.github.thematicsessions.io.programme.Plan.PlannedRow;
import io.github.thematicsessions.io.programme.Plan.Speaker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Renders a plan as programmes are published; each line in a style of its own, chosen by a seed. */
final class Rendering {

    private static final String NBSP = "\u00a0";
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V", "VI");

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private Rendering(long seed) {
        this.random = new Random(seed);
    }

    static String of(Plan plan, long seed) {
        return new Rendering(seed).render(plan);
    }

    private String render(Plan plan) {
        String lineEnd = pick("\n", "\r\n", "\r");
        boolean yearInHeader = random.nextBoolean();
        line(pick("A session of two days", "Sixth informal thematic session"));
        line(header(plan, yearInHeader));
        boolean eventsFirst = random.nextBoolean();
        if (eventsFirst) {
            events(plan, yearInHeader);
        }
        blank();
        line(pick("Organization of work", "PROGRAMME", "ANNEX 1: Agenda", "Annex I", "Provisional programme:"));
        for (int i = 0; i < plan.days().size(); i++) {
            day(plan.days().get(i), i + 1, yearInHeader);
        }
        if (!eventsFirst) {
            events(plan, yearInHeader);
        }
        String whole = text.toString();
        String ended = random.nextBoolean() ? whole : whole.substring(0, whole.length() - 1);
        return pick("", "\ufeff") + ended.replace("\n", lineEnd);
    }

    private String header(Plan plan, boolean yearInHeader) {
        LocalDate first = plan.days().get(0).date();
        LocalDate last = plan.days().get(plan.days().size() - 1).date();
        String dash = pick("-", " - ", "–", " to ", " and ");
        String dates = first.equals(last)
                ? date(first, true)
                : first.getMonth() == last.getMonth()
                        ? first.getDayOfMonth() + dash + date(last, true)
                        : date(first, false) + dash + date(last, true);
        if (!yearInHeader) {
            return "Palais des Nations, Room XIX, Geneva";
        }
        if (first.getYear() != last.getYear()) {
            return "Geneva, " + date(first, true) + " - " + date(last, true);
        }
        return pick("Palais des Nations, Room XIX, Geneva, " + dates, "Geneva, " + dates + " Palais des Nations");
    }

    private static String date(LocalDate date, boolean year) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + (year ? " " + date.getYear() : "");
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private void day(PlannedDay day, int number, boolean yearInHeader) {
        blank();
        heading(day.date(), number, yearInHeader);
        if (random.nextBoolean()) {
            line(pick("Time Session", "Time\tConcept\t\t", "Time\tCo\toncept", "TIME\tPROGRAMME"));
        }
        day.rows().forEach(this::row);
    }

    private void heading(LocalDate date, int number, boolean yearInHeader) {
        String whole = date(date, !yearInHeader || random.nextBoolean());
        String plain = pick("Day " + number, "DAY " + ROMAN.get(number), "Day" + NBSP + number + NBSP);
        if (yearInHeader && random.nextBoolean()) {
            line(plain);
            return;
        }
        switch (random.nextInt(5)) {
            case 0 -> line(plain + pick(": ", " - ", ", ", " (") + whole + pick("", NBSP));
            case 1 -> line(weekday(date) + ", " + whole);
            case 2 -> {
                line(plain);
                line(weekday(date) + " " + whole);
            }
            case 3 -> line(plain + pick(" – ", ": ") + weekday(date) + ", " + whole);
            default -> line(whole);
        }
    }

    private void row(PlannedRow row) {
        String label = label(row);
        if (row.start().isEmpty()) {
            blank();
            line(label);
        } else {
            String hours = hours(row);
            switch (random.nextInt(4)) {
                case 0 -> line(hours + pick(" ", "\t", "  ", NBSP + " ") + label + pick("", NBSP, "\t\t"));
                case 1 -> line(hours + pick(": ", " - ", " | ") + label);
                case 2 -> {
                    line(hours);
                    line(label);
                }
                default -> {
                    line(hours);
                    blank();
                    line(label);
                }
            }
        }
        people(pick("Moderator: ", "Moderated by ", "Moderator – "), "Moderators:", row.moderators());
        people(pick("Expert: ", "Panellist: "), pick("Experts:", "Panelists:", "PANELLISTS:"), row.experts());
        if (!row.description().isEmpty()) {
            blank();
            line(row.description());
            blank();
        }
    }

    private String label(PlannedRow row) {
        if (row.kind() == SegmentKind.SUMMARY_PANEL) {
            return pick("SUMMARY PANEL: ", "Summary panel - ", "Summary panel: ") + row.title();
        }
        if (row.kind() != SegmentKind.EXPERT_PANEL) {
            return row.title();
        }
        int number = row.number();
        return pick(
                        "PANEL " + number + ": ",
                        "Panel " + number + ". ",
                        "Panel " + ROMAN.get(number) + ": ",
                        "Panel #" + number + " – ",
                        "Expert panel " + number + ": ",
                        "Panel No. " + number + ": ",
                        "PANEL" + NBSP + number + ":" + NBSP)
                + row.title();
    }

    private void people(String one, String several, List<Speaker> people) {
        if (people.isEmpty()) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> people.forEach(speaker -> line(one + speaker.words()));
            case 1 ->
                line(several + " "
                        + String.join("; ", people.stream().map(Speaker::words).toList()));
            default -> {
                line(several);
                String bullet = pick("• ", "- ", "1. ", "", "\t• ");
                people.forEach(speaker -> line(bullet + speaker.words()));
            }
        }
    }

    private String hours(PlannedRow row) {
        boolean marked = random.nextInt(4) == 0;
        String start = time(row.start().orElseThrow(), marked);
        return row.end().isEmpty() ? start : start + between() + time(row.end().get(), marked);
    }

    private String between() {
        return pick("-", " - ", "–", " — ", NBSP + "-" + NBSP, " to ", NBSP + "–" + NBSP, " until ", " tol ", "/");
    }

    /** Both times of a row are marked am or pm, or neither: 1:15 to 2:45 pm could be told in two ways. */
    private String time(LocalTime time, boolean marked) {
        int hour = time.getHour();
        String minutes = String.format(Locale.ROOT, "%02d", time.getMinute());
        int half = hour % 12 == 0 ? 12 : hour % 12;
        String meridiem = hour < 12 ? pick("am", "a.m.", "AM") : pick("pm", "p.m.", "PM");
        if (marked) {
            return half + pick(":", ".") + minutes + pick(" ", NBSP, "") + meridiem;
        }
        return switch (random.nextInt(3)) {
            case 0 -> String.format(Locale.ROOT, "%02d:", hour) + minutes;
            case 1 -> String.format(Locale.ROOT, "%02d.", hour) + minutes;
            default -> hour + ":" + minutes;
        };
    }

    private void events(Plan plan, boolean yearInHeader) {
        if (plan.events().isEmpty()) {
            return;
        }
        blank();
        line(pick("Side events", "SIDE-EVENTS", "List of side events:"));
        blank();
        for (int i = 0; i < plan.days().size(); i++) {
            int day = i;
            List<PlannedEvent> held =
                    plan.events().stream().filter(event -> event.day() == day).toList();
            if (!held.isEmpty()) {
                boolean year = !yearInHeader || random.nextBoolean();
                line(pick("", "  • ") + date(plan.days().get(i).date(), year) + pick("", NBSP + NBSP + " "));
                held.forEach(this::event);
            }
        }
    }

    private void event(PlannedEvent event) {
        boolean marked = random.nextInt(4) == 0;
        String hours = time(event.start(), marked) + between() + time(event.end(), marked);
        String room = pick("Room: ", "Room ", "Conference room ", "Room:" + NBSP) + event.room();
        switch (random.nextInt(5)) {
            case 0 -> lines("    • " + event.title(), room + ", " + hours);
            case 1 -> lines(event.title(), room + " " + hours);
            case 2 -> lines(event.title(), hours + ", " + room);
            case 3 -> lines(hours + " " + event.title(), room);
            default -> lines(event.title(), room, "Time: " + hours);
        }
        if (!event.organizers().isEmpty()) {
            line(pick("Organizers: ", "Organized by ", "Organized by: ") + String.join("; ", event.organizers()));
        }
    }

    private void lines(String... several) {
        for (String one : several) {
            line(one);
        }
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private void blank() {
        text.append(pick("\n", "\n\n", NBSP + "\n", " \t\n"));
    }

    private String pick(String... any) {
        return any[random.nextInt(any.length)];
    }
}
