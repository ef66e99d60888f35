package io.github.thematicsessions.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class PipedOutputTest {

    /** Fails at every write with the words of a platform, and counts. */
    private static final class Failing extends OutputStream {

        private final String words;
        private int writes;

        Failing(String words) {
            this.words = words;
        }

        @Override
        public void write(int unit) throws IOException {
            writes++;
            throw new IOException(words);
        }
    }

    @Test
    void a_reader_that_has_gone_is_no_error_and_is_sent_nothing_more() throws IOException {
        Failing pipe = new Failing("Broken pipe");
        try (PipedOutput output = new PipedOutput(pipe)) {
            output.write(new byte[] {1, 2, 3});
            output.write(4);
        }
        assertThat(pipe.writes).isEqualTo(1);
    }

    @Test
    void a_full_disk_is_an_error() {
        PipedOutput output = new PipedOutput(new Failing("No space left on device"));
        assertThatIOException().isThrownBy(() -> output.write(1)).withMessage("No space left on device");
    }
}
