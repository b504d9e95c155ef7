package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who says "At Acme, we ..." is of Acme. In the annotated releases that holds without exception; it yields to what is
 * printed beside the speaker's name.
 */
public final class SpeakersFirms {
    private static final Pattern BEFORE = Pattern.compile("[^\\p{L}]{0,3}(?:Here )?[Aa]t (?:the )?");
    private static final Pattern BEHIND = Pattern.compile(",? (?:we|our|I)\\b");
    /** UTF-16 units from the end of a name within which "we" comes. */
    private static final int REACH = 8;

    private SpeakersFirms() {}

    /**
     * The same entities with the firms that their own words tell.
     *
     * @param quotes with the names of the speakers as the entities have them
     */
    public static Entities of(Text text, Entities entities, List<SpokenQuote> quotes) {
        Map<String, Found<String>> firms = new LinkedHashMap<>();
        Map<Integer, Organisation> starts = new LinkedHashMap<>();
        for (Organisation organisation : entities.organisations()) {
            organisation.mentions().forEach(mention -> starts.put(mention.start(), organisation));
        }
        for (SpokenQuote spoken : quotes) {
            Found<String> speaker = spoken.speaker();
            Found<String> firm = firm(text, spoken.quote().span(), starts);
            if (speaker != null && firm != null) {
                firms.putIfAbsent(speaker.value(), firm);
            }
        }
        return new Entities(
                entities.people().stream()
                        .map(person -> person.ifOpenOf(firms.get(person.name().value())))
                        .toList(),
                entities.organisations(),
                entities.places());
    }

    private static @Nullable Found<String> firm(Text text, Span quote, Map<Integer, Organisation> starts) {
        String string = text.string();
        Matcher before = BEFORE.matcher(string).region(text.index(quote.start()), text.index(quote.end()));
        if (!before.lookingAt() || before.end() >= string.length()) {
            return null;
        }
        int start = text.span(before.end(), before.end() + 1).start();
        Organisation firm = starts.get(start);
        if (firm == null) {
            return null;
        }
        Span mention = firm.mentions().stream()
                .filter(span -> span.start() == start)
                .findFirst()
                .orElseThrow();
        int end = text.index(mention.end());
        Matcher behind = BEHIND.matcher(string).region(end, Math.min(string.length(), end + REACH));
        return behind.lookingAt() ? evident(firm.name(), mention) : null;
    }

    private static Found<String> evident(Found<String> name, Span mention) {
        return name.origin() instanceof Origin.Printed
                ? Found.printed(name.value(), mention, EntityRule.SPEAKS_AT_FIRM)
                : Found.inferred(name.value(), EntityRule.SPEAKS_AT_FIRM);
    }
}
