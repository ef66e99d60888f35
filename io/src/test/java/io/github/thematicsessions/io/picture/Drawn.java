package io.github.thematicsessions.io.picture;

import java.util.List;
import java.util.stream.Collectors;

/** Things as a picture has them: a line of SVG for each, without the groups around them. */
final class Drawn {

    private static final Box SHEET = new Box(0, 0, Page.WIDTH, Page.HEIGHT);

    private Drawn() {}

    static String of(Item... items) {
        return of(List.of(items));
    }

    static String of(Sketch sketch) {
        return of(sketch.items());
    }

    static String of(List<Item> items) {
        return SvgText.of(new Drawing("", "", SHEET, items))
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.endsWith("class=\"ts-sheet\"/>"))
                .skip(1)
                .filter(line -> !line.matches("</?(g|svg)>|<title>.*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
