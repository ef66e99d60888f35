package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.io.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The forms of text in the schemas are those of the reader, but for what {@link BeyondSchema} lists. */
class SchemaFormProperties {

    private static final String CHARACTERS =
            "0123456789-+:/.,~ ()%#[]@\"TPDHMSZESA-zaxLRevC\n\t\u0000\u007f\u00a0\u0661\u0378\u2028\u200b\ud83d\ude00";

    /** Behind them are few characters that mean anything. */
    private static final int SEVERAL_PLANES = 0x33480;

    private static final int[] YEARS = {0, 1, 4, 10, 100, 400, 1000, 1900, 1996, 2000, 2016, 2017, 2100, 9996, 9999};

    @Example
    void the_examples_of_a_form_are_taken_by_both() {
        for (SchemaForm form : SchemaForm.ALL) {
            assertThat(form.examples())
                    .allMatch(form::isTakenBySchema)
                    .allMatch(text -> form.problems(text).isEmpty());
        }
    }

    @Property(tries = 40_000, seed = "20171013", edgeCases = EdgeCasesMode.NONE)
    void a_text_that_is_changed_is_taken_by_both_or_by_neither(
            @ForAll("forms") SchemaForm form, @ForAll long change, @ForAll @IntRange(min = 1, max = 3) int changes) {
        Random random = new Random(change);
        String text = form.examples().get(random.nextInt(form.examples().size()));
        for (int i = 0; i < changes; i++) {
            text = changed(text, random);
        }
        requireSameAnswer(form, text);
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + random.nextInt(3));
        int added = random.nextInt(-3, CHARACTERS.length());
        return text.substring(0, at) + (added < 0 ? "" : CHARACTERS.charAt(added)) + text.substring(until);
    }

    @Example
    void every_character_alone_is_an_id_and_a_text_for_both_or_for_neither() {
        for (int character = 0;
                character <= Character.MAX_CODE_POINT;
                character += character < SEVERAL_PLANES ? 1 : 7) {
            String text = Character.toString(character);
            assertThat(SchemaForm.TEXT.isTakenBySchema(text))
                    .as("text %x", character)
                    .isEqualTo(SchemaForm.TEXT.problems(text).isEmpty());
            boolean taken = SchemaForm.ELEMENT_ID.isTakenBySchema(text);
            boolean read = SchemaForm.ELEMENT_ID.problems(text).isEmpty();
            boolean meansNothing = Character.getType(character) == Character.UNASSIGNED;
            assertThat(taken == read || (taken && meansNothing))
                    .as("id %x", character)
                    .isTrue();
        }
    }

    @Example
    void an_id_of_200_characters_is_one_of_200_code_units() {
        String pair = "\ud83d\ude00";
        assertThat(SchemaForm.ELEMENT_ID.isTakenBySchema("x".repeat(200))).isTrue();
        assertThat(SchemaForm.ELEMENT_ID.isTakenBySchema("x".repeat(201))).isFalse();
        assertThat(SchemaForm.ELEMENT_ID.isTakenBySchema(pair.repeat(101))).isTrue();
        requireSameAnswer(SchemaForm.ELEMENT_ID, "x".repeat(200));
        requireSameAnswer(SchemaForm.ELEMENT_ID, "x".repeat(201));
        requireSameAnswer(SchemaForm.ELEMENT_ID, pair.repeat(100));
        requireSameAnswer(SchemaForm.ELEMENT_ID, pair.repeat(101));
    }

    @Example
    void every_figure_of_a_date_is_a_day_for_both_or_for_neither() {
        for (int year : YEARS) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String date = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
                    requireSameAnswer(SchemaForm.DATE, date);
                    requireSameAnswer(SchemaForm.MOMENT, date + "T10:15Z");
                }
            }
        }
    }

    @Example
    void every_time_of_two_digits_and_every_offset_is_one_for_both_or_for_neither() {
        for (int first = 0; first < 100; first++) {
            for (int second = 0; second < 100; second += 7) {
                String time = String.format(Locale.ROOT, "%02d:%02d", first, second);
                requireSameAnswer(SchemaForm.TIME, time);
                requireSameAnswer(SchemaForm.TIME, "10:" + time);
                requireSameAnswer(SchemaForm.MOMENT, "2017-10-12T10:15+" + time);
                requireSameAnswer(SchemaForm.MOMENT, "2017-10-12T10:15-10:" + time);
            }
        }
    }

    private static void requireSameAnswer(SchemaForm form, String text) {
        boolean taken = form.isTakenBySchema(text);
        List<Problem> problems = form.problems(text);
        if (taken != problems.isEmpty()) {
            assertThat(taken).as("%s: the schema takes %s", form, text).isTrue();
            assertThat(problems)
                    .as("%s: what only the reader has against %s", form, text)
                    .allMatch(problem -> BeyondSchema.of(problem).isPresent());
        }
    }

    @Provide
    static Arbitrary<SchemaForm> forms() {
        return Arbitraries.of(SchemaForm.ALL);
    }
}
