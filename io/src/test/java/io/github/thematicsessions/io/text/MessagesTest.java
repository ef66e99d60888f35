package io.github.thematicsessions.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.core.note.Basis;
import io.github.thematicsessions.core.people.AccreditationBasis;
import io.github.thematicsessions.core.people.AccreditationStatus;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.ParticipantKind;
import io.github.thematicsessions.core.report.Discrepancy;
import io.github.thematicsessions.core.report.Exemption;
import io.github.thematicsessions.core.report.Input;
import io.github.thematicsessions.core.report.IrregularityKind;
import io.github.thematicsessions.core.report.Outcome;
import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.core.session.Purpose;
import io.github.thematicsessions.core.session.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said is there in all six languages. */
class MessagesTest {

    private static final String SUBJECT = "report";

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_message_exists_in_every_language_with_the_same_arguments(Language language) {
        assertThat(arguments(language)).isEqualTo(arguments(Language.ENGLISH));
    }

    /** By message, the arguments of all its forms together: a form for one number need not say that number. */
    private static Map<String, Set<String>> arguments(Language language) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        MessageFile.read(SUBJECT, language)
                .forEach((key, words) -> arguments
                        .computeIfAbsent(stem(key), any -> new TreeSet<>())
                        .addAll(Message.parse(words).arguments()));
        return arguments;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_form_leaves_out_no_argument_but_the_number(Language language) {
        Map<String, Set<String>> arguments = arguments(language);
        MessageFile.read(SUBJECT, language).forEach((key, words) -> {
            Set<String> left = new TreeSet<>(arguments.get(stem(key)));
            left.removeAll(Message.parse(words).arguments());
            assertThat(left).as(key).isSubsetOf("count");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_message_with_forms_has_exactly_those_that_its_language_needs(Language language) {
        Map<String, List<String>> forms = MessageFile.read(SUBJECT, language).keySet().stream()
                .filter(key -> key.endsWith("]"))
                .collect(Collectors.groupingBy(
                        MessagesTest::stem,
                        Collectors.mapping(
                                key -> key.substring(key.indexOf('[') + 1, key.length() - 1), Collectors.toList())));
        assertThat(forms).hasSize(12);
        assertThat(forms.values())
                .allSatisfy(codes -> assertThat(codes)
                        .containsExactlyInAnyOrderElementsOf(PluralCategory.of(language).stream()
                                .map(PluralCategory::code)
                                .toList()));
    }

    private static String stem(String key) {
        int bracket = key.indexOf('[');
        return bracket < 0 ? key : key.substring(0, bracket);
    }

    @Test
    void every_word_of_a_closed_list_has_its_message() {
        List<String> keys = new ArrayList<>();
        addAll(keys, Discrepancy.values(), "discrepancy.", "difference.");
        addAll(keys, Outcome.values(), "outcome.", "outcome.count.");
        addAll(keys, Severity.values(), "severity.one.", "severity.count.", "heading.");
        addAll(keys, Input.values(), "input.");
        addAll(keys, Exemption.values(), "exemption.");
        addAll(keys, IrregularityKind.values(), "irregularity.kind.");
        addAll(keys, Basis.values(), "basis.");
        addAll(keys, Capacity.values(), "code.");
        addAll(keys, Purpose.values(), "code.");
        addAll(keys, SegmentKind.values(), "code.");
        addAll(keys, ParticipantKind.values(), "code.");
        addAll(keys, AccreditationBasis.values(), "code.");
        addAll(keys, AccreditationStatus.values(), "code.");
        assertThat(arguments(Language.ENGLISH).keySet()).containsAll(keys);
    }

    private static void addAll(List<String> keys, Coded[] words, String... lists) {
        for (Coded word : words) {
            Stream.of(lists).map(list -> list + word.code()).forEach(keys::add);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ARABIC", "CHINESE", "RUSSIAN"})
    void nothing_is_left_in_latin_letters_where_the_language_has_its_own(Language language) {
        assertThat(withoutArguments(language, Function.identity()).values())
                .allSatisfy(words -> assertThat(words).doesNotContainPattern("[A-Za-z]"));
    }

    /** Whoever adds a message in English words to another language is asked whether they are words of it, too. */
    @Test
    void what_is_the_same_as_in_english_is_the_same_word() {
        assertThat(sameAsInEnglish(Language.FRENCH))
                .containsExactlyInAnyOrder(
                        " h",
                        " min",
                        " s",
                        "date",
                        "clause",
                        "coordination",
                        "dialogue",
                        "expert",
                        "intervention",
                        "note ",
                        "session ");
        assertThat(sameAsInEnglish(Language.SPANISH)).containsExactlyInAnyOrder(" h", " min", " s", "error");
    }

    private static Set<String> sameAsInEnglish(Language language) {
        Map<String, String> english = withoutArguments(Language.ENGLISH, MessagesTest::stem);
        Set<String> same = new TreeSet<>();
        withoutArguments(language, MessagesTest::stem).forEach((key, words) -> {
            if (words.equals(english.get(key)) && words.matches(".*[A-Za-z].*")) {
                same.add(words);
            }
        });
        return same;
    }

    private static Map<String, String> withoutArguments(Language language, Function<String, String> name) {
        Map<String, String> words = new TreeMap<>();
        MessageFile.read(SUBJECT, language)
                .forEach((key, text) -> words.put(name.apply(key), text.replaceAll("\\{[^}]*}", "")));
        return words;
    }

    @Test
    void a_number_of_things_takes_the_form_of_its_language() {
        assertThat(counts(Language.ENGLISH))
                .isEqualTo("0 provisions|1 provision|2 provisions|5 provisions|11 provisions");
        assertThat(counts(Language.FRENCH))
                .isEqualTo("0 disposition|1 disposition|2 dispositions|5 dispositions|11 dispositions");
        assertThat(counts(Language.SPANISH))
                .isEqualTo("0 disposiciones|1 disposición|2 disposiciones|5 disposiciones|11 disposiciones");
        assertThat(counts(Language.RUSSIAN)).isEqualTo("0 положений|1 положение|2 положения|5 положений|11 положений");
        assertThat(counts(Language.CHINESE)).isEqualTo("0项规定|1项规定|2项规定|5项规定|11项规定");
        assertThat(counts(Language.ARABIC)).isEqualTo("لا أحكام|حكم واحد|حكمان|5 أحكام|11 حكما");
    }

    private static String counts(Language language) {
        return Stream.of(0, 1, 2, 5, 11)
                .map(number -> Messages.in(language).count("provisions", number))
                .collect(Collectors.joining("|"));
    }

    @Test
    void a_fraction_has_the_decimal_sign_of_its_language() {
        assertThat(Messages.in(Language.ENGLISH).count("length.seconds", 1, "5"))
                .isEqualTo("1.5 s");
        assertThat(Messages.in(Language.RUSSIAN).count("length.seconds", 1, "5"))
                .isEqualTo("1,5 с");
        assertThat(Messages.in(Language.ARABIC).count("length.seconds", 1, "5")).isEqualTo("1,5 ثانية");
    }

    @Test
    void foreign_text_is_set_apart_where_its_direction_may_differ() {
        assertThat(Messages.in(Language.FRENCH).apart("panel-1")).isEqualTo("panel-1");
        assertThat(Messages.in(Language.FRENCH).apart("\u0645")).isEqualTo("\u2068\u0645\u2069");
        assertThat(Messages.in(Language.ARABIC).apart("panel-1")).isEqualTo("\u2068panel-1\u2069");
        assertThat(Messages.in(Language.ENGLISH).apart("a\u2069\u001b")).isEqualTo("a\\u2069\\u001b");
        assertThat(Messages.english().apart("\u0645\u001b")).isEqualTo("\u0645\u001b");
    }

    @Test
    void a_code_is_told_in_words_if_there_are_any() {
        assertThat(Messages.in(Language.SPANISH).code("expert-panel")).isEqualTo("mesa redonda de expertos");
        assertThat(Messages.in(Language.SPANISH).code("hall-2")).isEqualTo("hall-2");
        assertThat(Messages.in(Language.ENGLISH).code("expert-panel")).isEqualTo("expert-panel");
    }

    @Test
    void a_message_that_does_not_exist_is_told() {
        assertThatThrownBy(() -> Messages.in(Language.FRENCH).say("nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a message nothing in fr");
    }
}
