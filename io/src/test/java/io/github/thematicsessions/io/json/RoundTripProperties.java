package io.github.thematicsessions.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Feasibilities;
import io.github.thematicsessions.core.arbitrary.FloorRecords;
import io.github.thematicsessions.core.arbitrary.FloorStatuses;
import io.github.thematicsessions.core.arbitrary.Notes;
import io.github.thematicsessions.core.arbitrary.Projections;
import io.github.thematicsessions.core.arbitrary.Reports;
import io.github.thematicsessions.core.arbitrary.Sessions;
import io.github.thematicsessions.core.arbitrary.Waivers;
import io.github.thematicsessions.core.fit.Feasibility;
import io.github.thematicsessions.core.fit.Projection;
import io.github.thematicsessions.core.floor.FloorStatus;
import io.github.thematicsessions.core.note.ProceduralNote;
import io.github.thematicsessions.core.record.FloorRecord;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.report.Waiver;
import io.github.thematicsessions.core.session.ThematicSession;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written reads as an equal value, and is written again as the same text. */
class RoundTripProperties {

    private static final int TRIES = 500;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_session_comes_back_as_it_was(@ForAll("sessions") ThematicSession session) {
        String text = SessionJson.write(session);

        ThematicSession back = SessionJson.read(text);

        assertThat(back).isEqualTo(session);
        assertThat(SessionJson.write(back)).isEqualTo(text);
        assertThat(SessionJson.read(Reversed.members(text))).isEqualTo(session);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_note_comes_back_as_it_was(@ForAll("notes") ProceduralNote note) {
        String text = NoteJson.write(note);

        ProceduralNote back = NoteJson.read(text);

        assertThat(back).isEqualTo(note);
        assertThat(NoteJson.write(back)).isEqualTo(text);
        assertThat(NoteJson.read(Reversed.members(text))).isEqualTo(note);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_report_comes_back_as_it_was(@ForAll("reports") Report report) {
        String text = ReportJson.write(report);

        Report back = ReportJson.read(text);

        assertThat(back).isEqualTo(report);
        assertThat(ReportJson.write(back)).isEqualTo(text);
        assertThat(ReportJson.read(Reversed.members(text))).isEqualTo(report);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_answer_whether_a_plan_can_hold_comes_back_as_it_was(@ForAll("answers") Feasibility answer) {
        String text = FeasibilityJson.write(answer);

        Feasibility back = FeasibilityJson.read(text);

        assertThat(back).isEqualTo(answer);
        assertThat(FeasibilityJson.write(back)).isEqualTo(text);
        assertThat(FeasibilityJson.read(Reversed.members(text))).isEqualTo(answer);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_projection_comes_back_as_it_was(@ForAll("projections") Projection projection) {
        String text = ProjectionJson.write(projection);

        Projection back = ProjectionJson.read(text);

        assertThat(back).isEqualTo(projection);
        assertThat(ProjectionJson.write(back)).isEqualTo(text);
        assertThat(ProjectionJson.read(Reversed.members(text))).isEqualTo(projection);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_status_of_a_floor_comes_back_as_it_was(@ForAll("statuses") FloorStatus status) {
        String text = FloorStatusJson.write(status);

        FloorStatus back = FloorStatusJson.read(text);

        assertThat(back).isEqualTo(status);
        assertThat(FloorStatusJson.write(back)).isEqualTo(text);
        assertThat(FloorStatusJson.read(Reversed.members(text))).isEqualTo(status);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_status_of_a_floor_fits_into_one_line(@ForAll("statuses") FloorStatus status) {
        String line = FloorStatusJson.writeLine(status);

        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(FloorStatusJson.read(line)).isEqualTo(status);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void waivers_come_back_as_they_were(@ForAll("waivers") List<Waiver> waivers) {
        String text = WaiversJson.write(waivers);

        List<Waiver> back = WaiversJson.read(text);

        assertThat(back).isEqualTo(waivers);
        assertThat(WaiversJson.write(back)).isEqualTo(text);
        assertThat(WaiversJson.read(Reversed.members(text))).isEqualTo(waivers);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_record_comes_back_as_it_was(@ForAll("records") FloorRecord record) {
        String text = RecordJson.write(record);

        FloorRecord back = RecordJson.read(text);

        assertThat(back).isEqualTo(record);
        assertThat(RecordJson.write(back)).isEqualTo(text);
        assertThat(text.lines()).hasSize(1 + record.events().size());
        String reversed = text.lines().map(Reversed::members).collect(Collectors.joining("\n"));
        assertThat(RecordJson.read(reversed)).isEqualTo(record);
    }

    @Provide
    static Arbitrary<List<Waiver>> waivers() {
        return Waivers.any().list().ofMaxSize(4);
    }

    @Provide
    static Arbitrary<Feasibility> answers() {
        return Feasibilities.any();
    }

    @Provide
    static Arbitrary<Projection> projections() {
        return Projections.any();
    }

    @Provide
    static Arbitrary<FloorStatus> statuses() {
        return FloorStatuses.any();
    }

    @Provide
    static Arbitrary<FloorRecord> records() {
        return FloorRecords.any();
    }

    @Provide
    static Arbitrary<ThematicSession> sessions() {
        return Sessions.any();
    }

    @Provide
    static Arbitrary<ProceduralNote> notes() {
        return Notes.any();
    }

    @Provide
    static Arbitrary<Report> reports() {
        return Reports.any();
    }
}
