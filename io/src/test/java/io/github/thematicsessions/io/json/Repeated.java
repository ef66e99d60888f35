package io.github.thematicsessions.io.json;

import java.io.InputStream;
import java.util.List;

/** The same pieces again and again, made while they are read. */
final class Repeated extends InputStream {

    private final List<byte[]> pieces;
    private int piece;
    private int at;
    private int left;

    /**
     * Makes a stream.
     *
     * @param pieces what is read, none of it empty
     * @param times how often
     */
    Repeated(List<byte[]> pieces, int times) {
        this.pieces = pieces;
        this.left = times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        if (left == 0) {
            return -1;
        }
        byte[] current = pieces.get(piece);
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, target, from, count);
        at += count;
        if (at == current.length) {
            at = 0;
            piece = (piece + 1) % pieces.size();
            left -= piece == 0 ? 1 : 0;
        }
        return count;
    }
}
