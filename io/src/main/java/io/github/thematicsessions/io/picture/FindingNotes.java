package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Finding;
import io.github.thematicsessions.core.report.Judgement;
import io.github.thematicsessions.core.report.Location;
import io.github.thematicsessions.core.report.Report;
import io.github.thematicsessions.core.session.ElementId;
import io.github.thematicsessions.core.session.ThematicSession;
import io.github.thematicsessions.io.text.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The findings in words, in the order of their numbers. */
final class FindingNotes {

    /** So many are told; the rest is counted, for a picture is no report. */
    static final int MOST = 99;

    private final Report report;
    private final ThematicSession session;

    FindingNotes(Report report, ThematicSession session) {
        this.report = report;
        this.session = session;
    }

    List<NoteBlock> blocks(List<Mark> marks) {
        List<NoteBlock> blocks = new ArrayList<>();
        marks.stream().limit(MOST).map(this::block).forEach(blocks::add);
        if (marks.size() > MOST) {
            blocks.add(NoteBlock.of("", "and " + (marks.size() - MOST) + " more, which the report tells"));
        }
        return blocks;
    }

    private NoteBlock block(Mark mark) {
        Finding finding = mark.finding();
        String severity = Labels.of(finding.severity()) + (mark.isWaived() ? ", waived" : "");
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(Prose.joined(": ", List.of(place(finding.at()), Labels.of(finding))));
        Labels.held(finding.at()).map(Prose::of).ifPresent(paragraphs::add);
        report.judgement(finding.provision())
                .map(Judgement::title)
                .map(Prose::of)
                .ifPresent(paragraphs::add);
        Labels.waived(report, finding)
                .map(words -> Prose.of("waived by " + words))
                .ifPresent(paragraphs::add);
        return new NoteBlock(
                Optional.of(mark), "", mark.number() + " · " + mark.clause() + " · " + severity, paragraphs);
    }

    /** Names a place as the picture does, as far as the picture shows it; a turn of a record has an id alone. */
    private String place(Location at) {
        Optional<String> within = at.within().flatMap(this::name).map(name -> " in " + name);
        Optional<String> element = at.id().map(id -> name(id).orElseGet(id::text));
        boolean shown = within.isPresent() || at.id().flatMap(this::name).isPresent();
        return element.isPresent() && shown ? element.get() + within.orElse("") : Labels.of(at);
    }

    private Optional<String> name(ElementId id) {
        Stream<Optional<String>> segments = session.segments().stream()
                .filter(segment -> segment.id().equals(id))
                .map(segment -> Optional.of(Labels.of(segment)));
        Stream<Optional<String>> slots = Stream.concat(
                        session.segments().stream().flatMap(segment -> segment.slots().stream()),
                        session.sideEvents().stream().flatMap(event -> event.slots().stream()))
                .filter(slot -> slot.id().equals(id))
                .map(slot -> Optional.of(SlotWords.name(slot)));
        Stream<Optional<String>> events = session.sideEvents().stream()
                .filter(event -> event.id().equals(id))
                .map(event -> Optional.of(event.title()));
        return Stream.of(segments, slots, events)
                .flatMap(all -> all)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
