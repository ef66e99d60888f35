package io.github.thematicsessions.examples;

import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.note.ProceduralNotes;
import io.github.thematicsessions.core.record.FloorEvent;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.json.SessionJson;
import io.github.thematicsessions.rules.NoteCheck;
import io.github.thematicsessions.rules.bean.FollowsNote;
import io.github.thematicsessions.rules.fit.Progress;
import io.github.thematicsessions.rules.floor.Floor;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What the code in a description takes as given: the bundled sixth session and what a check says of it. Each block is run as
 * a class that extends this one, so that a name that it declares itself stands before the one given here.
 */
public abstract class JavadocGiven implements Callable<List<String>> {

    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The session as its page gives it, and with the first panel in the afternoon instead. */
    protected final ThematicSession published = Sessions.sixth();

    protected final ThematicSession revised = SessionJson.read(SixthSession.publishedDocument()
            .replace("\"start\": \"10:15\", \"end\": \"13:00\"", "\"start\": \"15:00\", \"end\": \"18:00\""));

    /** The session slot by slot, and with opening remarks of nine minutes instead. */
    protected final ThematicSession session = Sessions.sixthWorkedOut();

    protected final ThematicSession plan =
            SessionJson.read(SixthSession.workedOutDocument().replaceFirst("PT5M/PT7M", "PT9M"));

    protected final FloorRecord record = Sessions.sixthRecord();

    /** The check, and what it answers. */
    protected final NoteCheck check = NoteCheck.of(ProceduralNotes.sixthSession());

    protected final Report report = check.plan(session);
    protected final Feasibility fit = check.fit(session);

    /** A moment of the first panel, ten seconds before an intervention is to end, as an instant and on the clock. */
    protected final OffsetDateTime instant = OffsetDateTime.parse("2017-10-12T10:46:14+02:00");

    protected final LocalDateTime now = instant.toLocalDateTime();

    /** How far things have come at that moment, and the first event of the panel. */
    protected final Floor floor =
            check.floor(session, ElementId.of("panel-1")).replay(untilNow()).floor();

    protected final Progress progress = progress();
    protected final FloorEvent event = floor.log().get(0);

    /** A validator, and what it finds in the plan with the long remarks. */
    protected final Validator validator = VALIDATOR;

    protected final ConstraintViolation<?> violation =
            validator.validate(new Holder(plan)).iterator().next();

    /** The document of a note, and a folder that may be written to. */
    protected final Path path =
            Path.of("src/main/resources/io/github/thematicsessions/examples/notes/upr-adoption/note.json");

    protected final Path folder;

    private final List<String> yielded = new ArrayList<>();

    protected JavadocGiven(Path folder) {
        this.folder = folder;
    }

    private record Holder(@FollowsNote ThematicSession plan) {}

    private List<FloorEvent> untilNow() {
        return record.events().stream()
                .filter(happened -> !happened.at().isAfter(instant))
                .toList();
    }

    private Progress progress() {
        Progress reached = check.timetable(session).progress();
        for (FloorEvent happened : untilNow()) {
            reached = reached.after(happened);
        }
        return reached;
    }

    /** Takes what a call has yielded, where a comment says what that is. */
    protected final void yields(Object value) {
        yielded.add(JavadocCode.oneSpace(String.valueOf(value)));
    }

    /** Runs the block. */
    protected abstract void run() throws Exception;

    @Override
    public final List<String> call() throws Exception {
        run();
        return List.copyOf(yielded);
    }
}
