package io.github.thematicsessions.examples;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output that may go into a pipe. A reader that has seen enough, such as {@code head}, closes the pipe: that is no error,
 * and what is left has nobody to read it. A disk that is full is one.
 */
final class PipedOutput extends FilterOutputStream {

    private boolean readerHasGone;

    PipedOutput(OutputStream target) {
        super(target);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (readerHasGone) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException trouble) {
            readerHasGone = isClosedPipe(trouble);
            if (!readerHasGone) {
                throw trouble;
            }
        }
    }

    /** Tells whether the reader has gone. */
    boolean hasNoReader() {
        return readerHasGone;
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    /** The platform tells it by its words alone. */
    private static boolean isClosedPipe(IOException trouble) {
        String words = String.valueOf(trouble.getMessage());
        return words.contains("Broken pipe") || words.contains("pipe is being closed");
    }
}
