package io.github.thematicsessions.io.picture;

/** The attributes of an element, as they are written. */
final class Attributes {

    private final StringBuilder text = new StringBuilder();

    /** Adds one. */
    Attributes with(String name, String value) {
        text.append(' ')
                .append(name)
                .append("=\"")
                .append(Xml.escaped(value, true))
                .append('"');
        return this;
    }

    /** Adds one that is a length, in points. */
    Attributes with(String name, int tenths) {
        return with(name, Length.points(tenths));
    }

    /** Adds the classes of the style sheet. */
    Attributes styled(String... names) {
        return with("class", StyleSheet.classes(names));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
