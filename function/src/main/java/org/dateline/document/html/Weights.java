package org.dateline.document.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted in one pass. */
final class Weights implements NodeVisitor {
    private static final Weight NOTHING = new Weight();

    private final IdentityHashMap<Node, Weight> weights = new IdentityHashMap<>();

    private static final class Weight {
        private int characters;
        private int links;
        private int longest;
    }

    private Weights() {}

    static Weights of(Element root) {
        Weights weights = new Weights();
        root.traverse(weights);
        return weights;
    }

    /** Characters that are no blanks. */
    int characters(Element element) {
        return weights.getOrDefault(element, NOTHING).characters;
    }

    /** Of these, those in links. */
    int links(Element element) {
        return weights.getOrDefault(element, NOTHING).links;
    }

    /** Those outside links. */
    int prose(Element element) {
        return characters(element) - links(element);
    }

    /** Those of the longest block outside links. */
    int longest(Element element) {
        return weights.getOrDefault(element, NOTHING).longest;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            weights.put(node, new Weight());
        } else if (node instanceof TextNode text && text.parent() != null) {
            Weight weight = weights.get(text.parent());
            if (weight != null) {
                weight.characters += (int) text.getWholeText()
                        .chars()
                        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                        .count();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        Weight weight = weights.get(node);
        if (weight == null || !(node instanceof Element element)) {
            return;
        }
        weight.links = element.nameIs("a") ? weight.characters : weight.links;
        weight.longest = Math.max(weight.longest, isParagraph(element) ? weight.characters - weight.links : 0);
        Weight parent = element.parent() == null ? null : weights.get(element.parent());
        if (parent != null && depth > 0) {
            parent.characters += weight.characters;
            parent.links += weight.links;
            parent.longest = Math.max(parent.longest, weight.longest);
        }
    }

    /** A block that holds text itself, not only other blocks. */
    private static boolean isParagraph(Element element) {
        boolean named = element.nameIs("p") || element.nameIs("li") || element.nameIs("td");
        return named || (element.isBlock() && !element.ownText().isBlank());
    }
}
