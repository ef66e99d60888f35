package io.github.thematicsessions.io.json;

/**
 * Where a text stops being JSON.
 *
 * @param offset the offset in the text
 * @param expected what JSON takes there
 * @param found what is there
 */
record Flaw(int offset, String expected, String found) {}
