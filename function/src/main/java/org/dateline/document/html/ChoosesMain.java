package org.dateline.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the release on a page and takes the site around it away. First goes what calls itself navigation; then what is
 * named like a site's furniture or, on a page that has navigation, is mostly links. Of the rest the element is taken that
 * holds nearly all prose, with the headline above it; contacts beside it stay.
 */
final class ChoosesMain {
    private static final String NAVIGATION =
            "nav, [role=navigation], [role=search], [role=banner], [role=dialog], [role=alertdialog], [role=contentinfo],"
                    + " [role=complementary], aside, body > header:not(:has(h1)), body > footer";

    /** Of the prose of a page: what holds more is no furniture, whatever it is called. */
    private static final double FURNITURE = 0.3;
    /** Asking for leave to store cookies takes as many words on a page with a short release. */
    private static final double MOST_OF_A_SHORT_PAGE = 0.8;
    /** Of its own characters. */
    private static final double MOSTLY_LINKS = 0.6;

    private static final double NEARLY_ALL = 0.9;
    /** Characters of a headline; a shorter one is the name of the site. */
    private static final int HEADLINE = 15;
    /** Characters of a paragraph that no menu holds. */
    private static final int PARAGRAPH = 200;

    private static final Pattern REACHABLE = Pattern.compile("@[\\w-]{1,60}\\.|\\+?\\d[\\d ()./-]{7,20}\\d");

    private final Element body;
    private final Weights weights;

    private ChoosesMain(Document page) {
        this.body = page.body();
        this.weights = Weights.of(page.body());
    }

    /** The element whose inside is the release; the page has lost what is none of it. */
    static Element of(Document page) {
        boolean site = !page.select(NAVIGATION).isEmpty();
        for (Element navigation : page.select(NAVIGATION)) {
            if (navigation.parent() != null && headline(navigation) == null) {
                navigation.remove();
            }
        }
        ChoosesMain chooses = new ChoosesMain(page);
        chooses.dropFurniture(site);
        return new ChoosesMain(page).main();
    }

    private void dropFurniture(boolean site) {
        for (Element element : new ArrayList<>(body.getAllElements())) {
            double most = FurnitureNames.isCookies(element) ? MOST_OF_A_SHORT_PAGE : FURNITURE;
            boolean small = weights.prose(element) < most * weights.prose(body);
            if (small && element.parent() != null && isFurniture(element, site) && headline(element) == null) {
                dropWithHeading(element);
            }
        }
    }

    private boolean isFurniture(Element element, boolean site) {
        if (FurnitureNames.isCookies(element)) {
            return true;
        }
        boolean named = FurnitureNames.isFurniture(element);
        boolean linked =
                site && weights.links(element) > MOSTLY_LINKS * weights.characters(element) && isContainer(element);
        return (named || linked) && weights.longest(element) < PARAGRAPH && !isContact(element);
    }

    /** A link list of one line is a paragraph with a link in it. */
    private static boolean isContainer(Element element) {
        return element.isBlock() && element.select("a").size() > 1 && !element.nameIs("p");
    }

    /** A list without its heading leaves the heading without a meaning. */
    private static void dropWithHeading(Element element) {
        Element before = element.previousElementSibling();
        if (before != null && before.normalName().matches("h[2-6]")) {
            before.remove();
        }
        element.remove();
    }

    private Element main() {
        Element main = declared();
        if (main == null) {
            main = body;
            for (Element next = heaviest(main); next != null; next = heaviest(main)) {
                main = next;
            }
        }
        return withHeadline(main);
    }

    /** What the page itself calls its main part, if most of the prose is in it. */
    private @Nullable Element declared() {
        for (String name : List.of("article", "main, [role=main]")) {
            Elements found = body.select(name);
            if (found.size() == 1 && weights.prose(found.get(0)) * 2 > weights.prose(body)) {
                return found.get(0);
            }
        }
        return null;
    }

    /** The child with nearly all prose, where the others hold nothing that belongs to a release. */
    private @Nullable Element heaviest(Element parent) {
        Element heaviest = null;
        for (Element child : parent.children()) {
            if (weights.prose(child) >= NEARLY_ALL * weights.prose(parent) && weights.prose(child) > 0) {
                heaviest = child;
            }
        }
        if (heaviest == null || !isBox(heaviest)) {
            return null;
        }
        for (Element sibling : heaviest.siblingElements()) {
            if (isContact(sibling)) {
                return null;
            }
        }
        return heaviest;
    }

    private static boolean isBox(Element element) {
        return element.isBlock()
                && element.childrenSize() > 0
                && !element.normalName().matches("p|h[1-6]|pre|table|ul|ol");
    }

    /** Climbs until the headline is inside; of what stands beside the way only what is between the two, and contacts, stay. */
    private Element withHeadline(Element main) {
        Element headline = headline(body);
        Element at = main;
        Element parent = at.parent();
        while (headline != null && parent != null && !at.equals(body) && headline(at) == null) {
            Element step = null;
            for (Element child : parent.children()) {
                step = child.equals(headline) || headline.parents().contains(child) ? child : step;
            }
            dropBeside(parent, at, step);
            at = parent;
            parent = at.parent();
        }
        return at;
    }

    private void dropBeside(Element parent, Element main, @Nullable Element headline) {
        boolean between = false;
        for (Element sibling : new ArrayList<>(parent.children())) {
            between |= sibling.equals(headline);
            boolean stays = sibling.equals(main) || between || isContact(sibling);
            between &= !sibling.equals(main);
            if (!stays) {
                sibling.remove();
            }
        }
    }

    private static @Nullable Element headline(Element element) {
        for (Element heading : element.select("h1")) {
            if (heading.text().length() >= HEADLINE) {
                return heading;
            }
        }
        return null;
    }

    /** Whom to ask, and how. */
    private boolean isContact(Element element) {
        return weights.characters(element) < 1500
                && weights.links(element) * 4 < weights.characters(element) * 3
                && REACHABLE.matcher(element.text()).find();
    }
}
