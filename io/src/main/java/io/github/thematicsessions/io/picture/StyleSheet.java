package io.github.thematicsessions.io.picture;

/** The style sheet inside a picture. Light unless a screen asks for dark: what does not know the question, and paper, is light. */
final class StyleSheet {

    private static final String FONTS =
            "\"Liberation Sans\", Arial, Helvetica, \"Noto Sans\", \"DejaVu Sans\", sans-serif";

    private StyleSheet() {}

    static String of() {
        StringBuilder style = new StringBuilder();
        style.append("\n@page { size: ").append(Length.millimetres(Page.WIDTH)).append("mm ");
        style.append(Length.millimetres(Page.HEIGHT)).append("mm; margin: 0 }\n");
        style.append("text { font-family: ").append(FONTS).append(" }\n");
        for (Lettering lettering : Lettering.values()) {
            style.append('.').append(name(lettering)).append(" { font-size: ");
            style.append(Length.points(lettering.size())).append("px");
            style.append(lettering.isBold() ? "; font-weight: bold }\n" : " }\n");
        }
        style.append(".line { fill: none; stroke-width: 0.5 }\n.dashed { stroke-dasharray: 2 1.5 }\n");
        style.append(".area { stroke-width: 0.6 }\n.sign { stroke-width: 1 }\n");
        paints(style, "", false);
        style.append("@media screen and (prefers-color-scheme: dark) {\n");
        paints(style, "  ", true);
        return style.append("}\n").toString();
    }

    private static void paints(StringBuilder style, String indent, boolean dark) {
        for (Paint paint : Paint.values()) {
            style.append(indent).append('.').append(paint.style());
            style.append(" { fill: ").append(paint.fill(dark));
            style.append("; stroke: ").append(paint.stroke(dark)).append(" }\n");
        }
    }

    static String name(Lettering lettering) {
        return "size-" + lettering.ordinal();
    }
}
