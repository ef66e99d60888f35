package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.session.Segment;
import io.github.thematicsessions.core.session.SideEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SheetProperties {

    @Provide
    Arbitrary<Pictured> pictured() {
        return Pictured.any();
    }

    @Property(tries = 60)
    void no_two_texts_overlap(@ForAll("pictured") Pictured pictured) {
        List<Texts.Placed> texts = Texts.of(pictured.drawing()).stream()
                .sorted(Comparator.comparingInt(text -> Texts.ink(text.words()).y()))
                .toList();
        for (int upper = 0; upper < texts.size(); upper++) {
            Box ink = Texts.ink(texts.get(upper).words());
            for (int lower = upper + 1; lower < texts.size(); lower++) {
                Box other = Texts.ink(texts.get(lower).words());
                if (other.y() >= ink.bottom()) {
                    break;
                }
                assertThat(Texts.overlap(ink, other))
                        .as(
                                "%s over %s",
                                texts.get(upper).words(), texts.get(lower).words())
                        .isFalse();
            }
        }
    }

    @Property(tries = 60)
    void every_text_stands_in_its_box_and_on_the_sheet(@ForAll("pictured") Pictured pictured) {
        for (Texts.Placed text : Texts.of(pictured.drawing())) {
            Box ink = Texts.ink(text.words());
            assertThat(text.frames()).as("%s at %s", text.words(), ink).allMatch(frame -> Texts.encloses(frame, ink));
        }
    }

    @Property(tries = 60)
    void no_sign_of_a_finding_covers_a_text_and_no_box_covers_another(@ForAll("pictured") Pictured pictured) {
        List<Item> items = Texts.flat(pictured.drawing().items());
        List<Box> inks = Texts.of(pictured.drawing()).stream()
                .map(text -> Texts.ink(text.words()))
                .toList();
        for (Item item : items) {
            if (item instanceof Item.Sign sign) {
                assertThat(inks).noneMatch(ink -> Texts.overlap(Texts.box(sign), ink));
            }
        }
        List<Box> boxes = Texts.boxes(items);
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(Texts.overlap(boxes.get(one), boxes.get(other)))
                        .as("%s and %s", boxes.get(one), boxes.get(other))
                        .isFalse();
            }
        }
    }

    @Property(tries = 60)
    void all_that_is_planned_is_told_in_words(@ForAll("pictured") Pictured pictured) {
        String description = pictured.drawing().description();
        for (Segment segment : pictured.session().segments()) {
            segment.title()
                    .map(Prose::of)
                    .ifPresent(title -> assertThat(description).contains(title));
        }
        for (SideEvent event : pictured.session().sideEvents()) {
            assertThat(description).contains(Prose.of(event.title()));
        }
    }

    @Property(tries = 30)
    void a_picture_is_well_formed_and_the_same_in_every_locale(@ForAll("pictured") Pictured pictured) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String picture = pictured.picture();
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(pictured.picture()).isEqualTo(picture);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(pictured.picture()).isEqualTo(picture);
            assertThat(Parsed.of(picture).title())
                    .isEqualTo(Prose.of(pictured.session().title()));
        } finally {
            Locale.setDefault(before);
        }
    }
}
