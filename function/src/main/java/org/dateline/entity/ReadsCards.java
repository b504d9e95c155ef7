package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.evidence.Found;
import org.dateline.layout.Section;
import org.jspecify.annotations.Nullable;

/** The firm on a person's card in a contact block: the one that the e-mail address names, else the one on the lines around. */
final class ReadsCards {
    /** Words of what stands on one's card: name, title, firm. */
    private static final int CARD = 14;
    /** A shorter name is the beginning of too many addresses. */
    private static final int FEWEST_LETTERS = 4;

    private final Words words;
    private final Map<Integer, Holder> startingAt;
    private final ListedPeople people;
    /** By name without blanks, marks and legal form, in small letters. */
    private final Map<String, Holder> byLetters = new LinkedHashMap<>();

    ReadsCards(Words words, Map<Integer, Holder> startingAt, ListedPeople people) {
        this.words = words;
        this.startingAt = startingAt;
        this.people = people;
        startingAt.forEach((first, holder) -> {
            if (holder.kind() == Holder.Kind.ORGANISATION) {
                byLetters.putIfAbsent(letters(words.printed(first, holder.end())), holder);
            }
        });
    }

    private static String letters(String name) {
        return LegalForms.without(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "");
    }

    /** The firm of a person who is named in a contact block, or {@code null}. */
    @Nullable
    Found<String> firm(Mention mention) {
        if (!isContact(mention.first())) {
            return null;
        }
        Found<String> labelled = labelled(mention);
        Found<String> addressed = labelled != null ? labelled : byAddress(mention);
        for (int i = mention.end(); addressed == null && i < mention.end() + CARD && i < words.size(); i++) {
            addressed = firmAt(i);
        }
        for (int i = mention.first() - 1; addressed == null && i >= 0 && i > mention.first() - CARD; i--) {
            addressed = firmAt(i);
        }
        return addressed;
    }

    private boolean isContact(int i) {
        return words.section(i) == Section.Kind.CONTACT;
    }

    private @Nullable Found<String> firmAt(int i) {
        Holder holder = isContact(i) ? startingAt.get(i) : null;
        return holder != null && holder.kind() == Holder.Kind.ORGANISATION ? holder.name() : null;
    }

    /** "Company: Acme" or "Company Name: Acme" on the card. */
    private @Nullable Found<String> labelled(Mention mention) {
        int end = Math.min(words.size(), mention.end() + CARD);
        for (int i = Math.max(0, mention.first() - CARD); i < end; i++) {
            String word = words.get(i).lower();
            if (word.equals("company") || word.equals("organization") || word.equals("organisation")) {
                int colon = words.is(i + 1, "name") ? i + 2 : i + 1;
                Found<String> firm = words.isMark(colon, ":") ? firmAt(colon + 1) : null;
                if (firm != null) {
                    return firm;
                }
            }
        }
        return null;
    }

    private @Nullable Found<String> byAddress(Mention mention) {
        int end = Math.min(words.size(), mention.end() + CARD);
        for (int i = mention.end(); i < end && !people.beginsAt(i); i++) {
            Word word = words.get(i);
            if (word.shape() == Word.Shape.LINK && word.text().indexOf('@') > 0) {
                return named(word.lower());
            }
        }
        return null;
    }

    private @Nullable Found<String> named(String address) {
        String domain = address.substring(address.indexOf('@') + 1);
        int dot = domain.indexOf('.');
        String label = letters(dot < 0 ? domain : domain.substring(0, dot));
        Holder whole = byLetters.get(label);
        if (whole != null) {
            return whole.name();
        }
        Holder beginning = null;
        for (var entry : byLetters.entrySet()) {
            String name = entry.getKey();
            boolean alike = Math.min(name.length(), label.length()) >= FEWEST_LETTERS
                    && (name.startsWith(label) || label.startsWith(name));
            if (alike
                    && beginning != null
                    && !beginning.name().value().equals(entry.getValue().name().value())) {
                return null;
            }
            beginning = alike ? entry.getValue() : beginning;
        }
        return beginning == null ? null : beginning.name();
    }
}
