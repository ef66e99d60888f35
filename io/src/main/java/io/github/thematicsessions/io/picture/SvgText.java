package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.io.picture.Item.Edge;
import io.github.thematicsessions.io.picture.Item.Side;
import java.util.ArrayList;
import java.util.List;

/** Draws a sheet as SVG. A unit is a point. */
final class SvgText {

    private static final String TITLE = "session-title";
    private static final String DESCRIPTION = "session-description";

    private final Xml xml = new Xml();

    private SvgText() {}

    static String of(Drawing drawing) {
        SvgText svg = new SvgText();
        Box sheet = drawing.sheet();
        String width = Length.points(sheet.width());
        String height = Length.points(sheet.height());
        svg.xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                Length.millimetres(sheet.width()) + "mm",
                "height",
                Length.millimetres(sheet.height()) + "mm",
                "viewBox",
                "0 0 " + width + " " + height,
                "xml:lang",
                "en",
                "role",
                "img",
                "aria-labelledby",
                TITLE + " " + DESCRIPTION);
        svg.xml.text("title", drawing.title(), "id", TITLE);
        svg.xml.text("desc", drawing.description(), "id", DESCRIPTION);
        svg.xml.text("style", StyleSheet.of());
        svg.xml.empty("rect", "width", width, "height", height, "class", Paint.SHEET.style());
        drawing.items().forEach(svg::draw);
        svg.xml.close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.xml;
    }

    private void draw(Item item) {
        if (item instanceof Item.Area area) {
            area(area);
        } else if (item instanceof Item.Words words) {
            words(words);
        } else if (item instanceof Item.Stroke stroke) {
            stroke(stroke);
        } else if (item instanceof Item.Sign sign) {
            sign(sign);
        } else if (item instanceof Item.Group group) {
            group(group);
        }
    }

    private void group(Item.Group group) {
        if (group.items().isEmpty()) {
            return;
        }
        xml.open("g");
        if (!group.title().isEmpty()) {
            xml.text("title", group.title());
        }
        group.items().forEach(this::draw);
        xml.close();
    }

    private void area(Item.Area area) {
        Box box = area.box();
        String edge = area.edge() == Edge.DASHED ? " dashed" : "";
        xml.empty(
                "rect",
                "x",
                Length.points(box.x()),
                "y",
                Length.points(box.y()),
                "width",
                Length.points(box.width()),
                "height",
                Length.points(box.height()),
                "rx",
                area.paint().isBar() ? "0" : "1.5",
                "class",
                "area " + area.paint().style() + edge);
    }

    private void words(Item.Words words) {
        boolean fromRight = words.fromRight();
        boolean atRight = words.side() == Side.RIGHT;
        List<String> attributes = new ArrayList<>(List.of(
                "x", Length.points(atRight ? words.box().right() : words.box().x()),
                "y", Length.points(words.baseline()),
                "class",
                        StyleSheet.name(words.lettering()) + " " + words.paint().style()));
        if (fromRight) {
            attributes.addAll(List.of("direction", "rtl"));
        }
        if (atRight != fromRight) {
            attributes.addAll(List.of("text-anchor", "end"));
        }
        xml.text("text", words.text(), attributes.toArray(String[]::new));
    }

    private void stroke(Item.Stroke stroke) {
        StringBuilder points = new StringBuilder();
        for (int index = 0; index < stroke.points().size(); index++) {
            points.append(index == 0 ? "" : index % 2 == 0 ? " " : ",");
            points.append(Length.points(stroke.points().get(index)));
        }
        xml.empty(
                "polyline",
                "points",
                points.toString(),
                "class",
                "line " + stroke.paint().style());
    }

    private void sign(Item.Sign sign) {
        String style = "sign " + sign.paint().style();
        // Without filling, a sign keeps the colour of its outline.
        String filling = sign.waived() ? "fill: none" : "";
        List<String> attributes = new ArrayList<>(List.of("class", style));
        if (!filling.isEmpty()) {
            attributes.addAll(List.of("style", filling));
        }
        String element = sign.severity() == Severity.INFO ? "circle" : "path";
        attributes.addAll(0, sign.severity() == Severity.INFO ? circle(sign) : List.of("d", outline(sign)));
        xml.empty(element, attributes.toArray(String[]::new));
    }

    private static List<String> circle(Item.Sign sign) {
        return List.of(
                "cx", Length.points(sign.x()),
                "cy", Length.points(sign.y()),
                "r", Length.points(Item.Sign.REACH - 10));
    }

    private static String outline(Item.Sign sign) {
        int reach = Item.Sign.REACH - 5;
        return sign.severity() == Severity.ERROR
                ? path(sign, 0, -reach, reach, reach - 4, -reach, reach - 4)
                : path(sign, 0, -reach, reach, 0, 0, reach, -reach, 0);
    }

    private static String path(Item.Sign sign, int... offsets) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < offsets.length; index += 2) {
            path.append(index == 0 ? "M" : "L").append(Length.points(sign.x() + offsets[index]));
            path.append(' ').append(Length.points(sign.y() + offsets[index + 1]));
        }
        return path.append('Z').toString();
    }
}
