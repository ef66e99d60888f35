package io.github.thematicsessions.io.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.thematicsessions.core.arbitrary.Texts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class XmlTest {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    @Test
    void elements_are_indented_and_what_xml_obeys_is_escaped() {
        Xml xml = new Xml();
        xml.open("svg", new Attributes().with("id", "a\"<&>\n\t\rb"));
        xml.text("title", new Attributes(), "a\"<&>\n\t\rb");
        xml.empty("rect", new Attributes().with("x", 15));
        xml.close();
        assertThat(xml.toString().lines())
                .containsExactly(
                        "<svg id=\"a&quot;&lt;&amp;&gt;&#10;&#9;&#13;b\">",
                        "  <title>a\"&lt;&amp;&gt;",
                        "\t&#13;b</title>",
                        "  <rect x=\"1.5\"/>",
                        "</svg>");
    }

    @Test
    void what_xml_does_not_allow_becomes_the_replacement_character() {
        assertThat(Xml.escaped("a\u0000\u001b\u000b\uffff\ufffe\ud800b", false))
                .isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdb");
        assertThat(Xml.escaped("\ud83d\ude00\ue000\ufffd", false)).isEqualTo("\ud83d\ude00\ue000\ufffd");
        assertThat(Xml.escaped(" \u001f\ud7ff\ud800\udc00", false)).isEqualTo(" \ufffd\ud7ff\ud800\udc00");
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property
    void a_parser_reads_what_was_written(@ForAll("texts") String text) {
        String allowed = text.codePoints()
                .map(character -> Xml.isAllowed(character) ? character : Xml.REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Xml xml = new Xml();
        xml.open("svg", new Attributes().with("xmlns", NAMESPACE).with("id", text));
        xml.text("title", new Attributes(), text);
        xml.close();
        Parsed parsed = Parsed.of(xml.toString());
        assertThat(parsed.title()).isEqualTo(allowed);
        assertThat(parsed.root().getAttribute("id")).isEqualTo(allowed);
    }
}
