package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.mark.Link;
import org.dateline.mark.Phone;
import org.dateline.mark.ReadsEmails;
import org.dateline.mark.ReadsLinks;
import org.dateline.mark.ReadsPhones;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom to ask about a release: out of the contact sections, and out of the sentences of the story that open with "For
 * more information" and name an address or a number; and out of the document's metadata. Immutable; share it.
 */
public final class ContactReader {
    /** Characters of a sentence that says whom to ask. */
    private static final int LONGEST_SENTENCE = 400;

    /** At the beginning of a sentence; or before it in the same sentence. */
    private static final Pattern LEAD = Pattern.compile("(?i)(?:^|(?<=[.!?] {1,2}))(?:"
            + ContactWords.of("lead").stream().map(Pattern::quote).collect(Collectors.joining("|"))
            + "|[^.!?]{0,200}\\bplease (?:contact|call|e-?mail|write)\\b)");

    private final NameWords names;
    private final Gazetteer gazetteer;

    /** @param names what is known about single words of names */
    public ContactReader(NameWords names, Gazetteer gazetteer) {
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /**
     * The contacts of a release, in order, each once: the printed ones, then those that only the metadata gives.
     *
     * @param links web addresses of the whole text
     * @param region ISO 3166-1 alpha-2 of the country the release comes from: its numbers need no prefix; or {@code null}
     */
    public List<Contact> read(Text text, Layout layout, List<Link> links, Declared declared, @Nullable String region) {
        List<Contact> contacts = new ArrayList<>(inside(text, blocks(text, layout), links, region));
        for (Found<String> block : declared.all(Field.CONTACT)) {
            Text own = Text.of(block.value());
            for (Contact contact : inside(own, List.of(own.whole()), ReadsLinks.read(own), region)) {
                contacts.add(contact.movedTo(block.origin()));
            }
        }
        return JoinsContacts.of(contacts);
    }

    private List<Contact> inside(Text text, List<Span> blocks, List<Link> links, @Nullable String region) {
        TreeMap<Integer, Found<String>> emails = new TreeMap<>();
        ReadsEmails.read(text).forEach(email -> emails.putIfAbsent(start(email), email));
        TreeMap<Integer, Link> pages = new TreeMap<>();
        links.forEach(link -> pages.putIfAbsent(start(link.url()), link));
        List<Contact> contacts = new ArrayList<>();
        for (Span block : blocks) {
            List<Phone> phones = ReadsPhones.read(text, block, region);
            TellsNames tells = new TellsNames(names, gazetteer);
            List<Piece> pieces = new CutsContacts(text, new CutsPhrases(tells, names, gazetteer))
                    .cut(
                            text.index(block.start()),
                            text.index(block.end()),
                            List.copyOf(
                                    emails.subMap(block.start(), block.end()).values()),
                            phones,
                            List.copyOf(pages.subMap(block.start(), block.end()).values()));
            contacts.addAll(new GathersContacts(text, tells).gather(pieces));
        }
        return contacts;
    }

    private static int start(Found<String> printed) {
        return ((Origin.Printed) printed.origin()).span().start();
    }

    private static List<Span> blocks(Text text, Layout layout) {
        List<Span> blocks = new ArrayList<>();
        for (Section section : layout.sections()) {
            if (section.kind() == Section.Kind.CONTACT) {
                blocks.add(section.span());
            } else if (section.kind() == Section.Kind.BODY) {
                addSentences(text, section.span(), blocks);
            }
        }
        return blocks;
    }

    /** The sentences that say whom to ask, each to the end of its line. */
    private static void addSentences(Text text, Span body, List<Span> blocks) {
        String string = text.string();
        for (Unit line : Unit.lines(string, text.index(body.start()), text.index(body.end()))) {
            Matcher lead = LEAD.matcher(line.printed());
            if (lead.find()) {
                int end = Math.min(line.to(), line.from() + lead.start() + LONGEST_SENTENCE);
                blocks.add(text.span(line.from() + lead.start(), end));
            }
        }
    }
}
