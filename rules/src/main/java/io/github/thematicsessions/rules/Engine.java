package io.github.thematicsessions.rules;

import io.github.thematicsessions.core.note.Premise;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.report.Receipt;
import io.github.thematicsessions.core.report.Waiver;
import java.time.zone.ZoneRulesProvider;
import java.util.List;

/** What a receipt says of this engine. */
final class Engine {

    /** The version of this module; a test holds it against the build. */
    static final String VERSION = "0.1.0-SNAPSHOT";

    private Engine() {}

    /** Every region has the version of the data as a whole. */
    private static String zoneData() {
        return ZoneRulesProvider.getVersions("UTC").lastKey();
    }

    static Receipt receipt(ProceduralNote note, List<Waiver> waivers) {
        return Receipt.builder()
                .note(note.id())
                .edition(note.edition())
                .engine(VERSION)
                .zoneData(zoneData())
                .readings(note.readings().stream()
                        .map(reading -> new Premise(reading.id(), reading.chosen()))
                        .toList())
                .waivers(waivers)
                .build();
    }
}
