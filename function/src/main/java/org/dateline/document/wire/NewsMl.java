package org.dateline.document.wire;

import static org.dateline.document.Declared.Field.BYLINE;
import static org.dateline.document.Declared.Field.CONTACT;
import static org.dateline.document.Declared.Field.COPYRIGHT;
import static org.dateline.document.Declared.Field.DATELINE;
import static org.dateline.document.Declared.Field.EMBARGO;
import static org.dateline.document.Declared.Field.HEADLINE;
import static org.dateline.document.Declared.Field.ISSUED;
import static org.dateline.document.Declared.Field.LANGUAGE;
import static org.dateline.document.Declared.Field.REVISION;
import static org.dateline.document.Declared.Field.SOURCE;
import static org.dateline.document.Declared.Field.SUBHEADLINE;
import static org.dateline.document.Declared.Field.TICKER;
import static org.dateline.document.Declared.Field.WIRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.document.Declared;

/** Reads NewsML 1.x: a news item holds components, a component's role says what its text is. */
final class NewsMl {
    /** Roles of components that hold the story; a component may also have none. */
    private static final Set<String> BODY =
            Set.of("", "body", "main", "text", "article", "story", "content", "release");

    private final Element item;
    private final Facts facts = new Facts();
    private final List<Element> components;
    private final List<Story> embedded = new ArrayList<>();

    private NewsMl(Element item) {
        this.item = item;
        this.components = components(item);
    }

    /** The stories of a {@code NewsML} element: one for each news item. */
    static List<Story> stories(Element newsMl) {
        String wire = newsMl.at("NewsEnvelope/SentFrom/Party").stream()
                .findFirst()
                .map(party -> party.attribute("FormalName"))
                .orElse("");
        return newsMl.within("NewsItem").stream()
                .map(item -> new NewsMl(item).story(wire))
                .toList();
    }

    private Story story(String wire) {
        String body = body();
        String subheadline = withRole(Set.of("subheadline", "subhead"));
        String contact = withRole(Set.of("contact", "contacts"));
        addManagement();
        components.forEach(this::addLines);
        components.forEach(this::addMetadata);
        if (!contact.isBlank()) {
            facts.add(CONTACT, StoryText.plain(contact), "NewsComponent[Contact]");
        }
        facts.add(WIRE, wire, "NewsEnvelope/SentFrom/Party");
        List<Declared.Fact> all = new ArrayList<>(facts.declared().facts());
        embedded.forEach(story -> all.addAll(story.declared().facts()));
        return new Story(
                new Declared(all),
                subheadline.isBlank() ? embeddedSubheadline() : subheadline,
                body,
                contact + embeddedEnd());
    }

    private String embeddedSubheadline() {
        return embedded.isEmpty() ? "" : embedded.getFirst().subheadline();
    }

    private String embeddedEnd() {
        return embedded.isEmpty() ? "" : embedded.getFirst().end();
    }

    private void addManagement() {
        for (Element management : item.all("NewsManagement")) {
            for (Element status : management.all("Status")) {
                facts.addState(status.attribute("FormalName"), "NewsManagement/Status");
            }
            for (Element instruction : management.all("Instruction")) {
                facts.addState(instruction.attribute("FormalName"), "NewsManagement/Instruction");
            }
            boolean embargoed = management.all("Status").stream()
                    .anyMatch(status -> status.attribute("FormalName").equalsIgnoreCase("embargoed"));
            if (embargoed) {
                management
                        .at("StatusWillChange/DateAndTime")
                        .forEach(time -> facts.addTime(EMBARGO, time.text(), "NewsManagement/StatusWillChange"));
            }
        }
        item.within("DateLineDate")
                .forEach(date -> facts.addTime(ISSUED, date.text(), "DescriptiveMetadata/DateLineDate"));
        for (String time : List.of("NewsManagement/FirstCreated", "NewsManagement/ThisRevisionCreated")) {
            item.at(time).forEach(created -> facts.addTime(ISSUED, created.text(), time));
        }
        item.at("Identification/NewsIdentifier/RevisionId").forEach(this::addRevision);
    }

    /** A revision after another one that says no more is an update. */
    private void addRevision(Element revision) {
        String before = revision.attribute("PreviousRevision");
        if (!before.isEmpty() && !before.equals("0")) {
            facts.add(REVISION, "update", "NewsIdentifier/RevisionId");
        }
    }

    private void addLines(Element component) {
        // The captions of pictures are headlines, too.
        if (!isText(component)) {
            return;
        }
        for (Element lines : component.all("NewsLines")) {
            facts.addAll(HEADLINE, lines, "HeadLine");
            facts.addAll(SUBHEADLINE, lines, "SubHeadLine");
            facts.addAll(BYLINE, lines, "ByLine");
            facts.addAll(DATELINE, lines, "DateLine");
            facts.addAll(COPYRIGHT, lines, "CopyrightLine");
        }
        if (role(component).equals("headline")) {
            facts.add(HEADLINE, StoryText.plain(html(component)), "NewsComponent[HeadLine]");
        }
    }

    private static boolean isText(Element component) {
        String role = role(component);
        return BODY.contains(role) || role.equals("headline");
    }

    private void addMetadata(Element component) {
        if (!isText(component)) {
            return;
        }
        component
                .at("AdministrativeMetadata/Source/Party")
                .forEach(party -> facts.add(SOURCE, party.attribute("FormalName"), "AdministrativeMetadata/Source"));
        component
                .at("AdministrativeMetadata/Provider/Party")
                .forEach(party -> facts.add(WIRE, party.attribute("FormalName"), "AdministrativeMetadata/Provider"));
        component
                .at("DescriptiveMetadata/Language")
                .forEach(language ->
                        facts.add(LANGUAGE, language.attribute("FormalName"), "DescriptiveMetadata/Language"));
        component.all("Metadata").forEach(this::addTicker);
    }

    /** Business Wire's block of a security: a type, then properties. */
    private void addTicker(Element metadata) {
        String exchange = property(metadata, "Exchange");
        String symbol = property(metadata, "Ticker Symbol");
        if (!exchange.isEmpty() && !symbol.isEmpty()) {
            facts.add(TICKER, exchange + ":" + symbol, "Metadata[Securities Identifier]");
        }
    }

    private static String property(Element metadata, String name) {
        return metadata.all("Property").stream()
                .filter(property -> property.attribute("FormalName").equalsIgnoreCase(name))
                .map(property -> property.attribute("Value"))
                .findFirst()
                .orElse("");
    }

    /** The first component that holds the story with markup; else the first that holds it. */
    private String body() {
        String plain = "";
        for (Element component : components) {
            if (BODY.contains(role(component))) {
                String html = html(component);
                if (html.contains("<p")) {
                    return html;
                }
                plain = plain.isBlank() ? html : plain;
            }
        }
        return plain;
    }

    private String withRole(Set<String> roles) {
        StringBuilder out = new StringBuilder();
        components.stream()
                .filter(component -> roles.contains(role(component)))
                .forEach(component -> out.append(html(component)));
        return out.toString();
    }

    private static String role(Element component) {
        Element role = component.child("Role");
        return role == null ? "" : role.attribute("FormalName").toLowerCase(Locale.ROOT);
    }

    private String html(Element component) {
        StringBuilder out = new StringBuilder();
        for (Element content : component.all("ContentItem")) {
            if (out.isEmpty() && !isStyle(content)) {
                content.within("DataContent").forEach(data -> out.append(html(content, data)));
            }
        }
        return out.toString();
    }

    private String html(Element content, Element data) {
        Element nitf = data.child("nitf");
        if (nitf != null) {
            Story story = Nitf.story(nitf);
            embedded.add(story);
            return story.body();
        }
        if (data.hasElements()) {
            return InlineMarkup.inside(data);
        }
        String characters = data.characters();
        return type(content).contains("html") || characters.stripLeading().startsWith("<")
                ? characters
                : InlineMarkup.ofPlain(characters);
    }

    private static boolean isStyle(Element content) {
        return type(content).contains("css") || type(content).contains("image");
    }

    private static String type(Element content) {
        Element mime = content.child("MimeType");
        Element format = content.child("Format");
        return ((mime == null ? "" : mime.attribute("FormalName")) + " "
                        + (format == null ? "" : format.attribute("FormalName")))
                .toLowerCase(Locale.ROOT);
    }

    /** All components, an outer one before those in it. */
    private static List<Element> components(Element in) {
        List<Element> all = new ArrayList<>();
        for (Element component : in.all("NewsComponent")) {
            all.add(component);
            all.addAll(components(component));
        }
        return all;
    }
}
