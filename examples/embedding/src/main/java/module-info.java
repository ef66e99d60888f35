/** A speaker timer that embeds the rules and no format. */
module org.example.timer {
    requires io.github.thematicsessions.rules;
}
