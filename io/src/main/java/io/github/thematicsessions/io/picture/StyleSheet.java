package io.github.thematicsessions.io.picture;

/** The style sheet inside a picture. Light unless a screen asks for dark: what does not know the question, and paper, is light. */
final class StyleSheet {

    private static final String FONTS =
            "\"Liberation Sans\", Arial, Helvetica, \"Noto Sans\", \"DejaVu Sans\", sans-serif";

    private static final String PREFIX = "ts-";

    private StyleSheet() {}

    static String of() {
        StringBuilder style = new StringBuilder();
        style.append("\n@page { size: ").append(Length.millimetres(Page.WIDTH)).append("mm ");
        style.append(Length.millimetres(Page.HEIGHT)).append("mm; margin: 0 }\n");
        style.append(".")
                .append(PREFIX)
                .append("picture text { font-family: ")
                .append(FONTS)
                .append(" }\n");
        for (Lettering lettering : Lettering.values()) {
            String bold = lettering.isBold() ? "; font-weight: bold" : "";
            rule(style, lettering.style(), "font-size: " + Length.points(lettering.size()) + "px" + bold);
        }
        rule(style, "line", "fill: none; stroke-width: 0.5");
        rule(style, "dashed", "stroke-dasharray: 2 1.5");
        rule(style, "area", "stroke-width: 0.6");
        rule(style, "sign", "stroke-width: 1");
        paints(style, false);
        style.append("@media screen and (prefers-color-scheme: dark) {\n");
        paints(style, true);
        style.append("}\n");
        // Behind all paints, because it takes their filling away.
        rule(style, "hollow", "fill: none");
        return style.toString();
    }

    private static void paints(StringBuilder style, boolean dark) {
        for (Paint paint : Paint.values()) {
            rule(style, paint.style(), "fill: " + paint.fill(dark) + "; stroke: " + paint.stroke(dark));
        }
    }

    private static void rule(StringBuilder style, String name, String declarations) {
        style.append('.')
                .append(PREFIX)
                .append(name)
                .append(" { ")
                .append(declarations)
                .append(" }\n");
    }

    /** The class of an element. Inside a page, the names of a picture stand apart from those of the page. */
    static String classes(String... names) {
        return PREFIX + String.join(" " + PREFIX, names);
    }
}
