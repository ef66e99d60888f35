package io.github.thematicsessions.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Benchmarks that do the same work and stand together in the table.
 *
 * @param work the work
 * @param varies the parameter by which the work differs, or nothing
 * @param divides whether time and bytes are divided by that parameter
 * @param ways who does it and how, ours first
 */
record Comparison(String work, String varies, boolean divides, List<Way> ways) {

    /** What ours is called. */
    static final String OURS = "thematic-sessions";

    private static final String BY_HAND = "by hand";
    private static final String BINDING = "Jackson databind, plain records";
    private static final String TOKENS = "Jackson streaming, by hand";
    private static final String QUEUE = "queue-based Bellman-Ford, by hand";

    /** All comparisons, in the order of the table. */
    static final List<Comparison> ALL = List.of(
            new Comparison(
                    "plan of the sixth session checked",
                    "plan",
                    false,
                    withPeers("PlanByPeers.judge", way("PlanCheck.whole", OURS), way("PlanCheck.byHand", BY_HAND))),
            new Comparison(
                    "record checked, each intervention",
                    "interventions",
                    true,
                    withPeers(
                            "RecordByPeers.judge",
                            way("RecordCheck.stream", OURS),
                            way("RecordCheck.whole", OURS + ", record as a value"),
                            way("RecordCheck.byHand", BY_HAND))),
            of(
                    "windows of a session, slots",
                    "slots",
                    way("Windows.timetable", OURS),
                    way("Windows.feasibility", OURS + ", told as values"),
                    way("Windows.bellmanFordByHand", QUEUE),
                    way("Windows.choco", "Choco")),
            of(
                    "windows of the same network, slots",
                    "slots",
                    way("SameNetwork.network", OURS),
                    way("SameNetwork.bellmanFordByHand", QUEUE),
                    way("SmallNetwork.floydWarshallByHand", "Floyd-Warshall, by hand"),
                    way("SameNetwork.choco", "Choco")),
            of(
                    "session read",
                    "plan",
                    way("SessionDocument.read", OURS),
                    way("SessionDocument.readByBinding", BINDING)),
            of(
                    "session written",
                    "plan",
                    way("SessionDocument.write", OURS),
                    way("SessionDocument.writeByBinding", BINDING)),
            of(
                    "lines of sessions read, each session",
                    "",
                    way("SessionCorpus.read", OURS),
                    way("SessionCorpus.readByBinding", BINDING)),
            of(
                    "lines of sessions written, each session",
                    "",
                    way("SessionCorpus.write", OURS),
                    way("SessionCorpus.writeByBinding", BINDING)),
            of(
                    "record read, each intervention",
                    "",
                    way("RecordDocument.readLines", OURS),
                    way("RecordDocument.read", OURS + ", record as a value"),
                    way("RecordDocument.readByBinding", BINDING),
                    way("RecordDocument.readByTokens", TOKENS)),
            of(
                    "record written, each intervention",
                    "",
                    way("RecordDocument.write", OURS),
                    way("RecordDocument.writeByBinding", BINDING),
                    way("RecordDocument.writeByTokens", TOKENS)),
            of(
                    "first report in a fresh JVM",
                    "",
                    way("FirstReport.report", OURS),
                    way("FirstReport.byHand", BY_HAND),
                    way("FirstReport.hibernateValidator", "Hibernate Validator"),
                    way("FirstReport.drools", "Drools"),
                    way("FirstReport.easyRules", "Easy Rules"),
                    way("FirstReport.timefold", "Timefold")),
            of(
                    "event of the live floor, interventions",
                    "interventions",
                    way("FloorEvents.event", OURS),
                    way("FloorEvents.eventWithStatus", OURS + ", with the status then")),
            of(
                    "what follows after an event, slots",
                    "slots",
                    way("Projections.afterOneEvent", OURS),
                    way("Projections.fromScratch", OURS + ", laid out again")));

    /**
     * Who does the work and how.
     *
     * @param benchmark class and method
     * @param peer the peer that it is measured with, or nothing
     * @param name how the table calls it
     */
    record Way(String benchmark, String peer, String name) {

        boolean is(JmhResult result) {
            return result.name().equals(benchmark) && result.param("peer").equals(peer);
        }
    }

    private static Way way(String benchmark, String name) {
        return new Way(benchmark, "", name);
    }

    private static Comparison of(String work, String varies, Way... ways) {
        return new Comparison(work, varies, false, List.of(ways));
    }

    private static List<Way> withPeers(String benchmark, Way... others) {
        List<Way> ways = new ArrayList<>(List.of(others));
        for (Peers peer : Peers.values()) {
            ways.add(new Way(benchmark, peer.name(), peer.title()));
        }
        return ways;
    }
}
