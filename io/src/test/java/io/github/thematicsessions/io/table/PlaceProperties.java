package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where a cell begins is what one counts in the text in front of it. */
class PlaceProperties {

    /** A cell as it stands in the text, with its quotes. */
    record Raw(String text) {}

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_cell_begins_where_the_text_in_front_of_it_ends(
            @ForAll("tables") List<List<Raw>> table, @ForAll("lineEnds") String lineEnd) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Place> expected = new ArrayList<>();
        for (List<Raw> row : table) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",");
                expected.add(counted(text.toString()));
                text.append(row.get(i).text());
            }
            text.append(lineEnd);
        }
        assertThat(places(text.toString())).isEqualTo(expected);
    }

    /** Counts line ends one by one, and what follows the last. */
    private static Place counted(String text) {
        String oneKind = text.replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) oneKind.chars().filter(unit -> unit == '\n').count() + 1;
        return new Place(line, oneKind.length() - (oneKind.lastIndexOf('\n') + 1) + 1);
    }

    private static List<Place> places(String text) throws IOException {
        List<Place> places = new ArrayList<>();
        try (CsvReader<TextRow> rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new RowHandler(), text)) {
            for (TextRow row : rows) {
                for (int i = 0; i < row.cells().size(); i++) {
                    places.add(row.place(i));
                }
            }
        }
        return places;
    }

    @Provide
    Arbitrary<List<List<Raw>>> tables() {
        Arbitrary<String> words = Arbitraries.of("a", "é", "\ud83d\ude00", " ", "\"\"", ",", "\n", "\r", "\r\n")
                .list()
                .ofMaxSize(5)
                .map(parts -> String.join("", parts));
        Arbitrary<Raw> quoted = words.map(word -> new Raw('"' + word + '"'));
        Arbitrary<Raw> plain = Arbitraries.of("a", "bc", "d e").map(Raw::new);
        return Arbitraries.oneOf(quoted, plain)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\r\n", "\n", "\r");
    }
}
