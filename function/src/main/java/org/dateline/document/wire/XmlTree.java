package org.dateline.document.wire;

import static org.dateline.document.Problem.Code.MALFORMED;
import static org.dateline.document.Problem.Code.TOO_LARGE;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.document.Limits;
import org.dateline.document.Problem;
import org.jspecify.annotations.Nullable;

/** What a file's characters are as XML. */
sealed interface XmlTree {
    /** A whole document. */
    record Whole(Element root) implements XmlTree {}

    /** None, or one that passes a limit. */
    record Broken(Problem problem) implements XmlTree {}

    /** The tree of a file. */
    static XmlTree of(String file) {
        String clean = CleanXml.of(file);
        if (clean == null) {
            return broken("The file declares entities of its own, which are never read. Export it without them.");
        }
        if (!clean.stripLeading().startsWith("<")) {
            return broken(
                    "The file is declared to be XML and does not begin with a tag. Upload it under its own type.");
        }
        try {
            return new Building().read(clean);
        } catch (XMLStreamException fault) {
            // The parser's own sentence quotes the file.
            int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNumber();
            return broken(String.format(
                    Locale.ROOT, "The XML is broken or cut short at its line %,d. Export it again.", line));
        }
    }

    private static Broken broken(String message) {
        return new Broken(new Problem(MALFORMED, message));
    }

    /** Pulls tags and keeps the open elements on a stack of its own, so that depth costs no stack of ours. */
    final class Building {
        private final Deque<Open> open = new ArrayDeque<>();
        private int elements;
        private @Nullable Element root;

        private record Open(String name, Map<String, String> attributes, List<Node> children) {}

        XmlTree read(String clean) throws XMLStreamException {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(clean));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        open.push(new Open(local(reader.getLocalName()), attributes(reader), new ArrayList<>()));
                        elements++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> close();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        characters(reader.getText());
                    default -> {}
                }
                if (open.size() > Limits.XML_DEPTH || elements > Limits.XML_ELEMENTS) {
                    return tooLarge();
                }
            }
            return root == null ? broken("The file holds no XML. Export it again.") : new Whole(root);
        }

        private XmlTree tooLarge() {
            String message = open.size() > Limits.XML_DEPTH
                    ? String.format(
                            Locale.ROOT,
                            "The XML has elements more than %,d deep. Export the release alone.",
                            Limits.XML_DEPTH)
                    : String.format(
                            Locale.ROOT,
                            "The XML has more than %,d elements. Export the release alone.",
                            Limits.XML_ELEMENTS);
            return new Broken(new Problem(TOO_LARGE, message));
        }

        private void close() {
            Open closed = open.pop();
            Element element = new Element(
                    closed.name,
                    Collections.unmodifiableMap(closed.attributes),
                    Collections.unmodifiableList(closed.children));
            if (open.isEmpty()) {
                root = element;
            } else {
                open.peek().children.add(element);
            }
        }

        private void characters(String string) {
            if (!open.isEmpty()) {
                open.peek().children.add(new Node.Characters(string));
            }
        }

        private static Map<String, String> attributes(XMLStreamReader reader) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.putIfAbsent(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
            }
            return attributes;
        }

        private static String local(String name) {
            return name.substring(name.lastIndexOf(':') + 1);
        }

        /** Made for each file: the JDK's factory is not safe for two threads. Nothing outside the file is ever opened. */
        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
            // Ours counts: the JDK stops at 100, which nested tables reach.
            factory.setProperty("jdk.xml.maxElementDepth", "0");
            return factory;
        }
    }
}
