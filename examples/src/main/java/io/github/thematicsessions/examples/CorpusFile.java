package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A session that is a file, with the file of its record if there is one.
 *
 * @param session the name of the file
 * @param record the name of the file of its record
 * @param salvage whether as much of the record is taken as can be read
 */
record CorpusFile(String session, Optional<String> record, boolean salvage) implements CorpusDocument {

    @Override
    public CorpusAnswer check(SessionCheck check) {
        List<String> complaints = new ArrayList<>();
        Documents documents = new Documents(InputStream.nullInputStream(), complaints::add);
        Optional<ThematicSession> plan = documents.read(session, SessionJson::read);
        Optional<FloorRecord> held = record.flatMap(name -> RecordOptions.read(documents, name, salvage));
        boolean readable = plan.isPresent() && held.isPresent() == record.isPresent();
        return CorpusAnswer.of(readable ? plan.map(known -> check.report(known, held)) : Optional.empty(), complaints);
    }
}
