package io.github.thematicsessions.io.text;

import static io.github.thematicsessions.io.text.PhrasesTest.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.comparison.ClausePart;
import io.github.thematicsessions.core.comparison.ElementKind;
import io.github.thematicsessions.core.comparison.ElementPart;
import io.github.thematicsessions.core.comparison.NotePart;
import io.github.thematicsessions.core.comparison.ProvisionPart;
import io.github.thematicsessions.core.comparison.ReadingPart;
import io.github.thematicsessions.core.comparison.SessionPart;
import org.junit.jupiter.api.Test;

class ChangePhrasesTest {

    @Test
    void every_part_of_a_note_has_its_words() {
        assertThat(table(NotePart.values(), ChangePhrases::of)).isEqualTo("""
                        ID: id
                        EDITION: edition
                        TITLE: title
                        SOURCES: sources
                        ORDER: order
                        RETIRED: provisions that have gone
                        """);
        assertThat(table(ClausePart.values(), ChangePhrases::of)).isEqualTo("""
                        STRENGTH: strength
                        BEARER: duty of
                        ASKS: asks
                        NOT_CHECKABLE: not checkable
                        """);
        assertThat(table(ReadingPart.values(), ChangePhrases::of)).isEqualTo("""
                        QUESTION: question
                        OPTIONS: options
                        CHOSEN: chosen
                        """);
        assertThat(table(ProvisionPart.values(), ChangePhrases::of)).isEqualTo("""
                        TITLE: sentence
                        CLAUSES: clauses
                        STRENGTH: strength
                        BASIS: basis
                        BEARER: duty of
                        NORM: asks
                        PREMISE: reading
                        DERIVED_FROM: follows from
                        """);
    }

    @Test
    void every_part_of_a_plan_has_its_words() {
        assertThat(table(SessionPart.values(), ChangePhrases::of)).isEqualTo("""
                        ID: id
                        ORDINAL: number
                        TITLE: title
                        THEME: theme
                        MANDATE: mandate documents
                        CITY: city
                        VENUE: building
                        ROOM: room
                        ZONE: time zone
                        DAYS: days
                        ORDER: order of segments or side events
                        SOURCES: sources
                        ILLUSTRATIVE: what is made up
                        """);
        assertThat(table(ElementPart.values(), ChangePhrases::of)).isEqualTo("""
                        KIND: kind
                        NUMBER: number
                        TITLE: title
                        DESCRIPTION: description
                        INSCRIBED: inscribed
                        CAPACITY: speaks as
                        PURPOSE: purpose
                        APPOINTED_BY: appointed by
                        ALLOTTED: given
                        COORDINATED: coordinated
                        ORDER: slots in order
                        AS_PUBLISHED: as published
                        """);
        assertThat(table(ElementKind.values(), ChangePhrases::of)).isEqualTo("""
                        SEGMENT: segment
                        SLOT: slot
                        SIDE_EVENT: side event
                        """);
    }
}
