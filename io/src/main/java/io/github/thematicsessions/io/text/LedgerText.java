package io.github.thematicsessions.io.text;

import io.github.thematicsessions.core.floor.FloorShare;
import io.github.thematicsessions.core.floor.SpeakingLedger;
import io.github.thematicsessions.core.floor.SpeakingTally;
import io.github.thematicsessions.core.people.Capacity;
import io.github.thematicsessions.core.people.Participant;
import io.github.thematicsessions.core.people.State;
import io.github.thematicsessions.io.text.TextTable.Column;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who has spoken for how long: tables with turns, time and the share of the floor, which panelists do not have. */
final class LedgerText {

    private final SpeakingLedger ledger;
    private final TextTable table;

    private LedgerText(SpeakingLedger ledger, String heading) {
        this.ledger = ledger;
        this.table = new TextTable(List.of(
                Column.first(heading), Column.right("turns", 5), Column.right("time", 14), Column.right("floor", 7)));
    }

    static void write(SpeakingLedger ledger, TextLines lines) {
        LedgerText text = new LedgerText(ledger, "speaking time");
        text.part("by participant", ledger.participants(), SpeakerText::name, text::ofParticipant);
        text.unnamed();
        text.part("by State, from the floor", ledger.states(), State::code, text::ofState);
        text.part("on behalf of a group of States", ledger.groups(), SpeakerText::name, who -> Optional.empty());
        text.part("by capacity", ledger.capacities(), FieldWords::role, text::ofCapacity);
        text.part(
                "by category of stakeholder, from the floor",
                ledger.categories(),
                category -> category.code().replace('-', ' '),
                category -> Optional.of(ledger.shareOf(category)));
        text.together();
        text.table.write(lines);
    }

    /** Says it by capacity alone. */
    static void writeCapacities(SpeakingLedger ledger, TextLines lines) {
        LedgerText text = new LedgerText(ledger, "capacity");
        ledger.capacities()
                .forEach((capacity, tally) -> text.row(FieldWords.role(capacity), tally, text.ofCapacity(capacity)));
        text.row("together", ledger.total(), Optional.empty());
        text.table.write(lines);
    }

    private Optional<FloorShare> ofParticipant(Participant who) {
        return ledger.floorByParticipant().containsKey(who) ? Optional.of(ledger.shareOf(who)) : Optional.empty();
    }

    private Optional<FloorShare> ofState(State state) {
        return Optional.of(ledger.shareOf(state));
    }

    private Optional<FloorShare> ofCapacity(Capacity capacity) {
        return capacity.isFloor() ? Optional.of(ledger.shareOf(capacity)) : Optional.empty();
    }

    private <K> void part(
            String heading,
            Map<K, SpeakingTally> tallies,
            Function<K, String> name,
            Function<K, Optional<FloorShare>> share) {
        if (!tallies.isEmpty()) {
            table.line(heading);
            tallies.forEach((who, tally) -> row("  " + name.apply(who), tally, share.apply(who)));
        }
    }

    private void unnamed() {
        if (ledger.unnamed().turns() > 0) {
            row("  nobody named", ledger.unnamed(), Optional.empty());
        }
    }

    private void together() {
        table.line("together");
        row("  from the floor", ledger.floor(), Optional.empty());
        row("  all", ledger.total(), Optional.empty());
    }

    private void row(String name, SpeakingTally tally, Optional<FloorShare> share) {
        table.row(List.of(
                name,
                Integer.toString(tally.turns()),
                CourseText.onTheClock(tally.spoken()),
                share.map(LedgerText::percent).orElse("")));
    }

    /** Says a share to the tenth of a percent. */
    static String percent(FloorShare share) {
        int perMille = share.perMille();
        return perMille / 10 + "." + perMille % 10 + " %";
    }
}
