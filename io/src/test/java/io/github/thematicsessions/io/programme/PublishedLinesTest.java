package io.github.thematicsessions.io.programme;

import static io.github.thematicsessions.io.programme.Transcript.assertRead;

import org.junit.jupiter.api.Test;

/** Lines in any form of their ends, and characters in two halves. */
class PublishedLinesTest {

    @Test
    void carriage_returns_end_lines_and_half_a_character_is_replaced() {
        assertRead("12 October 2017\r10:00-10:15 Opening \ud83d\ude00\r\n10:15-10:30 Closing \ud83d x\r\r", """
                session-2017-10-12 'Untitled session'
                day 2017-10-12
                  opening 10:00-10:15 opening 'Opening \ud83d\ude00'
                  closing 10:15-10:30 closing 'Closing \ufffd x'
                line 1 heading
                line 2 used opening
                line 3 used closing
                line 4 blank
                line 1, column 1: no title, "Untitled session" [session-2017-10-12]
                line 3, column 1: half of a character: "10:15-10:30 Closing \ufffd x", read as the replacement character
                """);
    }
}
