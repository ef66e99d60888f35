package io.github.thematicsessions.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.thematicsessions.core.InvalidValueException;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.DocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final Table TABLE =
            Table.of(List.of("name", "=sum"), List.of(List.of("a,b", "=1"), List.of("say \"é\"", "two\nlines")));

    private static final String TEXT = "name,=sum\r\n\"a,b\",=1\r\n\"say \"\"é\"\"\",\"two\nlines\"\r\n";

    @Test
    void lines_end_and_cells_are_quoted_as_the_format_says() {
        assertThat(TABLE.write()).isEqualTo(TEXT);
        assertThat(TABLE.withoutNames().write()).isEqualTo(TEXT.substring(TEXT.indexOf('"')));
        assertThat(TABLE).hasToString("2 rows of 2 columns");
    }

    @Test
    void the_mark_and_the_apostrophes_are_there_on_request_alone() {
        assertThat(TABLE.marked().write()).isEqualTo("\ufeff" + TEXT);
        assertThat(TABLE.neutralised().write()).isEqualTo(TEXT.replace(",=1", ",'=1"));
        assertThat(TABLE.withoutNames().marked().neutralised().write())
                .isEqualTo("\ufeff" + TEXT.substring(TEXT.indexOf('"')).replace(",=1", ",'=1"));
    }

    @Test
    void streams_and_files_get_utf8(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        TABLE.write(stream);
        assertThat(stream.toByteArray()).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("table.csv");
        TABLE.write(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void trouble_with_a_stream_or_a_file_is_passed_on(@TempDir Path folder) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> TABLE.write(full)).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> TABLE.write(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_text_that_no_cell_takes_back_is_not_written_and_not_read() {
        ThematicSession longest = ThematicSession.builder()
                .id("s")
                .title("a".repeat(Form.LONGEST))
                .build();
        String text = ProgrammeTable.of(longest).write();
        assertThat(ProgrammeTable.read(text)).isEqualTo(longest);
        assertThatThrownBy(() -> ProgrammeTable.of(longest.withTitle("a".repeat(Form.LONGEST + 1))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("cell: expected text of at most 1048576 characters, found 1048577");
        assertThatThrownBy(() -> ProgrammeTable.read(text.replace("aaa,", "aaaa,")))
                .isInstanceOf(DocumentException.class)
                .hasMessage("1 problem\nline 2, column 21, /0/title: expected a cell of at most 1048576 characters,"
                        + " found \"" + "a".repeat(60) + "…\"");
    }

    @Test
    void a_table_that_is_too_long_is_not_read() {
        assertThatThrownBy(() -> ProgrammeTable.read("a".repeat(TableText.LONGEST + 1)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("1 problem\nline 1, column 1: expected a table of at most 67108864 bytes, found more");
    }

    @Test
    void a_table_as_long_as_it_may_be_is_read_for_what_it_says() {
        assertThatThrownBy(() -> ProgrammeTable.read("\"a\"b" + "c".repeat(TableText.LONGEST - 4)))
                .isInstanceOf(DocumentException.class)
                .hasMessage(
                        "1 problem\nline 1, column 1: expected a cell of which every quote is closed, and a comma or"
                                + " the end of the line behind it, found a quote that is not closed, text behind it or more"
                                + " than one cell can hold");
    }

    @Test
    void a_stream_is_not_taken_in_further_than_a_table_may_go() {
        assertThatThrownBy(() -> ProgrammeTable.read(octets(TableText.LONGEST)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("1 problem\nline 1, column 1: expected UTF-8 text, found the byte 0xFF");
        assertThatThrownBy(() -> ProgrammeTable.read(octets(TableText.LONGEST + 1)))
                .isInstanceOf(DocumentException.class)
                .hasMessage("1 problem\nline 1, column 1: expected a table of at most 67108864 bytes, found more");
    }

    /** A stream of bytes that are no text. */
    private static InputStream octets(int many) {
        return new InputStream() {

            private int left = many;

            @Override
            public int read() {
                return left-- > 0 ? 0xFF : -1;
            }

            @Override
            public int read(byte[] octets, int from, int most) {
                int given = Math.min(left, most);
                Arrays.fill(octets, from, from + given, (byte) 0xFF);
                left -= given;
                return given == 0 && most > 0 ? -1 : given;
            }
        };
    }
}
