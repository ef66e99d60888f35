package io.github.thematicsessions.examples.benchmarks;

import java.util.Iterator;
import java.util.List;

/** A library that other people would check a plan or a record with, prepared once as its own guide says. */
public interface Peer {

    /**
     * Judges facts.
     *
     * @param facts the facts, which are taken once
     * @return the rules that are broken, each as often as it is
     */
    List<String> judge(Iterator<Object> facts);
}
