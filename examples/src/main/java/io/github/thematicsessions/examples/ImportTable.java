package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.Coded;
import io.github.thematicsessions.io.json.RecordJson;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.io.table.Formulas;
import io.github.thematicsessions.io.table.ProgrammeTable;
import io.github.thematicsessions.io.table.RecordTable;
import java.io.InputStream;

/** Which table of an export is read back. */
enum ImportTable implements Coded {
    /** The whole session. */
    PROGRAMME,
    /** What took place. */
    RECORD;

    /**
     * Returns the document of what the table says.
     *
     * @throws io.github.thematicsessions.io.DocumentException if the table cannot be read
     */
    String document(InputStream table, Formulas formulas) {
        return switch (this) {
            case PROGRAMME -> SessionJson.write(ProgrammeTable.read(table, formulas));
            case RECORD -> RecordJson.write(RecordTable.read(table, formulas));
        };
    }
}
