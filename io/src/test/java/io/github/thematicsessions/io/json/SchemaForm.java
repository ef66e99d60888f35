package io.github.thematicsessions.io.json;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.thematicsessions.core.report.Pointer;
import io.github.thematicsessions.io.Problem;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.StringNode;

/**
 * A form of text.
 *
 * @param name its name in the schemas
 * @param schema the schema of it
 * @param codec what reads it
 * @param examples texts that have it
 */
record SchemaForm(String name, Schema schema, Codec<?> codec, List<String> examples) {

    static final SchemaForm TEXT = of("text", Texts.TEXT, "a text", "\u00a0x", "\ud83d\ude00");

    static final SchemaForm ELEMENT_ID = of("elementId", Texts.ELEMENT_ID, "panel-1", "\ud83d\ude00");

    static final SchemaForm DATE = of("date", Times.DATE, "2017-10-12", "2016-02-29", "0001-01-31");

    static final SchemaForm TIME = of("time", Times.TIME, "10:15", "19:59:59", "23:00");

    static final SchemaForm MOMENT = of(
            "moment",
            Moments.MOMENT,
            "2017-10-12T10:15Z",
            "2016-02-29T23:59:59.123456789-17:59:59",
            "2000-02-29T00:00:00.5+18:00");

    static final List<SchemaForm> ALL = List.of(
            TEXT,
            ELEMENT_ID,
            of("words", Texts.NOTE_ID, "a-note", "1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-17-18-19-20"),
            of("locator", Texts.LOCATOR, "II.c.3.3", "12345678901234567890.2.3.4.5.6.7.8.9.10"),
            DATE,
            TIME,
            of("timeRange", Times.RANGE, "10:15/13:00", "09:00:01/23:59:59"),
            MOMENT,
            of("duration", Texts.DURATION, "PT1M30S", "P1DT2H3M4.5S", "-PT-6S", "PT+1H-30M"),
            of("allotment", Texts.ALLOTMENT, "PT5M/PT7M", "PT10M", "../PT3M", ".."),
            of("quantity", Texts.QUANTITY, "3", "2..", "..5", "1..3", "..", "999999999"),
            of(
                    "symbol",
                    Texts.SYMBOL,
                    "A/RES/71/280",
                    "A/RES/S-30/1",
                    "A/ES/ES-10/L.1/Rev.1/Corr.2",
                    "S/RES/2250 (2015)",
                    "A/S-/E/ES-x/S/7",
                    "A/ESCAP/S-x/1",
                    "A/S-x12345678901234567/1",
                    "A/ES-x1234567890123456/1"),
            of("address", Texts.URL, "https://www.un.org/en?a=b%20c#d", "mailto:office", "urn:a:b", "x:/\u00e9"),
            of("zone", Texts.ZONE, "Europe/Zurich", "Etc/GMT+5", "UTC", "America/Port-au-Prince"),
            of("state", Texts.STATE, "CH"),
            of("pointer", Texts.POINTER, "", "/days/0", "/a~0b~1c//"),
            of("fingerprint", Texts.FINGERPRINT, "sha-256:" + "0123456789abcdef".repeat(4)));

    private static SchemaForm of(String name, Codec<?> codec, String... examples) {
        String id = SchemaFiles.id("values");
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry -> registry.schemas(Map.of(id, SchemaFiles.whole("values"))))
                .getSchema("{\"$ref\": \"" + id + "#/$defs/" + name + "\"}");
        return new SchemaForm(name, schema, codec, List.of(examples));
    }

    boolean isTakenBySchema(String text) {
        return schema.validate(StringNode.valueOf(text), OutputFormat.BOOLEAN);
    }

    /** Returns what the reader has against a text, nothing if it takes it. */
    List<Problem> problems(String text) {
        DocumentText source = DocumentText.of(StringNode.valueOf(text).toString());
        Problems problems = new Problems();
        JsonInput in = new JsonInput(source, Pointer.root(), problems);
        in.next();
        codec.read(in);
        return problems.list(Places.of(source.units()));
    }

    @Override
    public String toString() {
        return name;
    }
}
