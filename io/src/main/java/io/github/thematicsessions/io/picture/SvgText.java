package io.github.thematicsessions.io.picture;

import io.github.thematicsessions.core.report.Severity;
import io.github.thematicsessions.io.picture.Item.Edge;
import io.github.thematicsessions.io.picture.Item.Side;

/** Draws a sheet as SVG. A unit is a point. */
final class SvgText {

    private static final String TITLE = "ts-title";
    private static final String DESCRIPTION = "ts-description";

    private final Xml xml = new Xml();

    private SvgText() {}

    static String of(Drawing drawing) {
        SvgText svg = new SvgText();
        Box sheet = drawing.sheet();
        svg.xml.open("svg", root(sheet));
        svg.xml.text("title", new Attributes().with("id", TITLE), drawing.title());
        svg.xml.text("desc", new Attributes().with("id", DESCRIPTION), drawing.description());
        svg.xml.text("style", new Attributes(), StyleSheet.of());
        Attributes ground = new Attributes().with("width", sheet.width()).with("height", sheet.height());
        svg.xml.empty("rect", ground.styled(Paint.SHEET.style()));
        drawing.items().forEach(svg::draw);
        svg.xml.close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.xml;
    }

    private static Attributes root(Box sheet) {
        return new Attributes()
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", Length.millimetres(sheet.width()) + "mm")
                .with("height", Length.millimetres(sheet.height()) + "mm")
                .with("viewBox", "0 0 " + Length.points(sheet.width()) + " " + Length.points(sheet.height()))
                .styled("picture")
                .with("xml:lang", "en")
                .with("role", "img")
                .with("aria-labelledby", TITLE + " " + DESCRIPTION);
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
        } else {
            // Not reachable by another kind: the type is sealed, and Java 17 has no switch over types.
            group((Item.Group) item);
        }
    }

    private void group(Item.Group group) {
        if (group.items().isEmpty()) {
            return;
        }
        xml.open("g", new Attributes());
        if (!group.title().isEmpty()) {
            xml.text("title", new Attributes(), group.title());
        }
        group.items().forEach(this::draw);
        xml.close();
    }

    private void area(Item.Area area) {
        Box box = area.box();
        Attributes attributes = new Attributes()
                .with("x", box.x())
                .with("y", box.y())
                .with("width", box.width())
                .with("height", box.height());
        if (!area.paint().isBar()) {
            attributes.with("rx", "1.5");
        }
        String paint = area.paint().style();
        xml.empty(
                "rect",
                area.edge() == Edge.DASHED
                        ? attributes.styled("area", paint, "dashed")
                        : attributes.styled("area", paint));
    }

    private void words(Item.Words words) {
        boolean atRight = words.side() == Side.RIGHT;
        Attributes attributes = new Attributes()
                .with("x", atRight ? words.box().right() : words.box().x())
                .with("y", words.baseline())
                .styled(words.lettering().style(), words.paint().style());
        if (words.fromRight()) {
            attributes.with("direction", "rtl");
        }
        // The start of a text that is written from the right is at its right.
        if (atRight != words.fromRight()) {
            attributes.with("text-anchor", "end");
        }
        xml.text("text", attributes, words.text());
    }

    private void stroke(Item.Stroke stroke) {
        StringBuilder points = new StringBuilder();
        for (int index = 0; index < stroke.points().size(); index++) {
            points.append(index == 0 ? "" : index % 2 == 0 ? " " : ",");
            points.append(Length.points(stroke.points().get(index)));
        }
        String paint = stroke.paint().style();
        xml.empty("polyline", new Attributes().with("points", points.toString()).styled("line", paint));
    }

    private void sign(Item.Sign sign) {
        boolean circle = sign.severity() == Severity.INFO;
        Attributes attributes = circle ? circle(sign) : new Attributes().with("d", outline(sign));
        String paint = sign.paint().style();
        xml.empty(
                circle ? "circle" : "path",
                sign.waived() ? attributes.styled("sign", paint, "hollow") : attributes.styled("sign", paint));
    }

    private static Attributes circle(Item.Sign sign) {
        return new Attributes().with("cx", sign.x()).with("cy", sign.y()).with("r", Item.Sign.REACH - 10);
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
