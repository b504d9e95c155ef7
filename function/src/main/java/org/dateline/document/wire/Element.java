package org.dateline.document.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a file, without namespaces: the wires' vocabularies share no names that would need them, and many files
 * leave them out.
 *
 * @param name local, as the file spells it
 * @param attributes by their local names, in order
 */
record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {
    /** The first child of a name, or {@code null}. */
    @Nullable
    Element child(String wanted) {
        for (Node node : children) {
            if (node instanceof Element element && element.name.equals(wanted)) {
                return element;
            }
        }
        return null;
    }

    /** The children of a name. */
    List<Element> all(String wanted) {
        List<Element> found = new ArrayList<>();
        for (Node node : children) {
            if (node instanceof Element element && element.name.equals(wanted)) {
                found.add(element);
            }
        }
        return found;
    }

    /** All elements on a path of names: {@code contentMeta/headline}. */
    List<Element> at(String path) {
        List<Element> found = List.of(this);
        for (String step : path.split("/", -1)) {
            found = found.stream()
                    .flatMap(element -> element.all(step).stream())
                    .toList();
        }
        return found;
    }

    /** All elements of a name, however deep, in order; none of them inside another of that name. */
    List<Element> within(String wanted) {
        List<Element> found = new ArrayList<>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<Element> found) {
        for (Node node : children) {
            if (node instanceof Element element) {
                if (element.name.equals(wanted)) {
                    found.add(element);
                } else {
                    element.collect(wanted, found);
                }
            }
        }
    }

    /** An attribute's value without the blanks at its ends; the empty string where there is none. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }

    /** The characters of the element and all in it, blanks folded. */
    String text() {
        return characters().replaceAll("[\\s\\p{Z}]++", " ").strip();
    }

    /** The characters of the element and all in it, as they stand. */
    String characters() {
        StringBuilder out = new StringBuilder();
        append(out);
        return out.toString();
    }

    private void append(StringBuilder out) {
        for (Node node : children) {
            switch (node) {
                case Characters(String string) -> out.append(string);
                case Element element -> element.append(out);
            }
        }
    }

    /** Whether elements stand in it, and not only characters. */
    boolean hasElements() {
        return children.stream().anyMatch(Element.class::isInstance);
    }
}
