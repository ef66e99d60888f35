package io.github.thematicsessions.io.picture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture as an XML parser reads it.
 *
 * @param document the document
 */
record Parsed(Document document) {

    static Parsed of(String picture) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Parsed(factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture))));
        } catch (ParserConfigurationException | SAXException notXml) {
            throw new AssertionError(picture, notXml);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** The first title, which is that of the whole. */
    String title() {
        return elements("title").get(0).getTextContent();
    }

    List<Element> elements(String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(index -> (Element) nodes.item(index))
                .toList();
    }

    List<String> texts() {
        return elements("text").stream().map(Element::getTextContent).toList();
    }
}
