package io.github.thematicsessions.io.table;

/**
 * A column: its name in the first row, with the unit where it has one, and the form of its cells. It is described once, for
 * all tables that have it, for writing and for reading.
 *
 * @param <T> what its cells hold
 * @param name the name
 * @param form how a cell is written and read
 */
record Column<T>(String name, Form<T> form) {}
