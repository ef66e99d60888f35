package io.github.thematicsessions.io.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes the cells that the parser finds, with what is needed to tell where each of them stands. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<TextRow> {

    private int line = 1;
    private List<String> cells = new ArrayList<>();
    private BitSet quoted = new BitSet();

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = Math.toIntExact(startingLineNumber);
        cells = new ArrayList<>();
        quoted = new BitSet();
    }

    @Override
    protected void handleField(int index, char[] units, int from, int length, boolean inQuotes) {
        cells.add(length == 0 ? "" : new String(units, from, length));
        quoted.set(index, inQuotes);
    }

    @Override
    protected TextRow buildRecord() {
        return row();
    }

    /** Returns the row as far as it has been found. */
    TextRow row() {
        return new TextRow(line, cells, quoted);
    }
}
