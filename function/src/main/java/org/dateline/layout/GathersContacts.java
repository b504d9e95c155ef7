package org.dateline.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.language.Term;
import org.dateline.language.Vocabulary;
import org.dateline.mark.Phone;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of a block together to contacts: names come before the ways to reach them, so that a name after an
 * address opens the next contact; two names before one number share it.
 */
final class GathersContacts {
    private static final Pattern HEADING_WORDS = Pattern.compile("(?i)\\b(?:" + anyOf("heading-word") + ")\\b|[-/&,:]");
    private static final Pattern COURTESY = Pattern.compile("^(?i:" + anyOf("courtesy") + ")[ \\u00a0]++");
    private static final int LONGEST_FIRM = 60;
    private static final List<String> CONTACT = Vocabulary.formsInAll(Term.CONTACT);

    private final Text text;
    private final TellsNames tells;
    private final List<Contact> contacts = new ArrayList<>();

    private final List<Found<String>> names = new ArrayList<>();
    private @Nullable Found<String> title;
    private @Nullable Found<String> desk;
    private @Nullable Found<String> organisation;
    private @Nullable Found<String> blockOrganisation;
    private final Map<String, Found<String>> emails = new LinkedHashMap<>();
    private final Map<String, Phone> phones = new LinkedHashMap<>();
    private @Nullable Found<String> url;
    private String label = "";
    private boolean inSentence;

    GathersContacts(Text text, TellsNames tells) {
        this.text = text;
        this.tells = tells;
    }

    /** The contacts of one block, in order. */
    List<Contact> gather(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case HEADING -> heading(piece);
                case LABEL -> label = piece.words();
                case EMAIL -> email(piece);
                case PHONE -> phone(piece);
                case URL -> url(piece);
                case PHRASE, IN_SENTENCE -> phrase(piece, pieces.subList(i + 1, Math.min(pieces.size(), i + 3)));
            }
        }
        flush();
        return contacts;
    }

    private void heading(Piece piece) {
        if (isReached() || !names.isEmpty()) {
            flush();
            blockOrganisation = null;
        }
        label = "";
        if (ContactWords.endsWith("desk", piece.words()) && !isInquiry(piece.words())) {
            desk = found(piece, ContactRule.DESK_IN_CONTACT);
        }
        String rest =
                HEADING_WORDS.matcher(piece.words()).replaceAll(" ").strip().replaceAll("\\s++", " ");
        int at = rest.isEmpty() ? -1 : piece.words().indexOf(rest);
        boolean firm = at >= 0
                && rest.length() > 1
                && !isHeading(piece.words())
                && Character.isUpperCase(rest.codePointAt(0))
                && !tells.isPerson(rest);
        if (firm && rest.length() <= LONGEST_FIRM) {
            int from = piece.from() + at;
            organisation =
                    Found.printed(rest, text.span(from, from + rest.length()), ContactRule.ORGANISATION_IN_HEADING);
            desk = null;
        }
    }

    private static String anyOf(String kind) {
        return String.join(
                "|", ContactWords.of(kind).stream().map(Pattern::quote).toList());
    }

    private static boolean isHeading(String words) {
        return CONTACT.stream().anyMatch(words.strip()::equalsIgnoreCase);
    }

    private static boolean isInquiry(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return small.contains("inquir") || small.contains("enquir");
    }

    private void email(Piece piece) {
        var email = piece.email();
        if (email != null) {
            emails.putIfAbsent(email.value().toLowerCase(Locale.ROOT), email);
        }
        label = "";
    }

    private void phone(Piece piece) {
        var phone = piece.phone();
        if (phone != null && !label.equals("fax")) {
            String digits = phone.text().value().replaceAll("\\D", "");
            phones.putIfAbsent(phone.e164() == null ? digits : phone.e164().value(), phone);
        }
        label = "";
    }

    private void url(Piece piece) {
        if (url == null && !label.equals("other") && !isElsewhere(piece.words())) {
            url = Found.printed(piece.words(), text.span(piece.from(), piece.to()), ContactRule.CONTACT_PAGE);
        }
        label = "";
    }

    /** Pictures and pages of other firms' networks. */
    private static boolean isElsewhere(String url) {
        String small = url.toLowerCase(Locale.ROOT);
        return ContactWords.of("elsewhere").stream().anyMatch(small::contains);
    }

    private void phrase(Piece piece, List<Piece> next) {
        String said = label;
        label = "";
        switch (said) {
            case "person" -> name(piece, ContactRule.LABELLED_NAME);
            case "organisation" -> organisation(piece, ContactRule.LABELLED_ORGANISATION);
            case "title" -> title = title == null ? found(piece, ContactRule.TITLE_IN_CONTACT) : title;
            case "other", "fax" -> {
                // an address, a network
            }
            default -> unlabelled(piece, next);
        }
    }

    private void unlabelled(Piece piece, List<Piece> next) {
        boolean sentence = piece.kind() == Piece.Kind.IN_SENTENCE;
        inSentence |= sentence;
        String bare = COURTESY.matcher(piece.words()).replaceFirst("");
        TellsNames.Kind kind = tells.of(bare);
        switch (kind) {
            case PERSON -> name(piece, ContactRule.PERSON_IN_CONTACT);
            case TITLE -> {
                if (title == null && (!names.isEmpty() || !sentence)) {
                    title = found(piece, ContactRule.TITLE_IN_CONTACT);
                }
            }
            case DESK -> {
                if (!sentence && !isField(piece)) {
                    desk(piece);
                }
            }
            case ORGANISATION -> {
                if (!sentence && !isHeading(bare) && !isPersonAfterAll(piece, next)) {
                    organisation(piece, ContactRule.ORGANISATION_IN_CONTACT);
                }
            }
            case NOTHING -> {
                // an address, a remark
            }
        }
    }

    /** "Jane Roe Acme Group", or a name that only its place in the contact gives away. */
    private boolean isPersonAfterAll(Piece piece, List<Piece> next) {
        String words = piece.words();
        String person = tells.personBefore(words);
        if (!person.isEmpty()) {
            int cut = piece.from() + person.length();
            String firm = words.substring(person.length()).strip();
            name(Piece.of(piece.kind(), piece.from(), cut, person), ContactRule.PERSON_IN_CONTACT);
            organisation(
                    Piece.of(piece.kind(), piece.to() - firm.length(), piece.to(), firm),
                    ContactRule.ORGANISATION_IN_CONTACT);
            return true;
        }
        if ((names.isEmpty() && tells.mayBePerson(words) && givesPersonAway(words, next))
                || next.stream().anyMatch(mark -> isOwner(words, mark))) {
            name(piece, ContactRule.PERSON_IN_CONTACT);
            return true;
        }
        return false;
    }

    /** A last name, an office after it, or a firm before it. */
    private boolean givesPersonAway(String words, List<Piece> next) {
        boolean office = !next.isEmpty()
                && next.getFirst().kind() == Piece.Kind.PHRASE
                && tells.of(next.getFirst().words()) == TellsNames.Kind.TITLE;
        boolean afterFirm = organisation != null && !isReached();
        return office
                || afterFirm
                || tells.isSurnamed(words)
                || next.stream().anyMatch(mark -> isStranger(words, mark));
    }

    /** A mailbox at a firm that is called otherwise. */
    private static boolean isStranger(String words, Piece next) {
        var email = next.email();
        if (email == null) {
            return false;
        }
        String address = email.value().toLowerCase(Locale.ROOT);
        return TellsNames.words(words.toLowerCase(Locale.ROOT)).stream()
                .noneMatch(address.substring(address.indexOf('@'))::contains);
    }

    /** The mailbox begins with one of the words, and its domain does not. */
    private boolean isOwner(String words, Piece next) {
        var email = next.email();
        if (email == null || TellsNames.words(words).size() > 3) {
            return false;
        }
        String address = email.value().toLowerCase(Locale.ROOT);
        int at = address.indexOf('@');
        return TellsNames.words(words.toLowerCase(Locale.ROOT)).stream()
                .anyMatch(word -> word.length() > 3
                        && address.substring(0, at).contains(word)
                        && !address.substring(at).contains(word));
    }

    private void name(Piece piece, ContactRule rule) {
        if (isReached() && (!names.isEmpty() || rule == ContactRule.PERSON_IN_CONTACT)) {
            flush();
        }
        Matcher courtesy = COURTESY.matcher(piece.words());
        int skipped = courtesy.find() ? courtesy.end() : 0;
        String words = piece.words().substring(skipped);
        for (String tail : ContactWords.of("name-tail")) {
            if (words.toLowerCase(Locale.ROOT).endsWith(" " + tail)) {
                words = words.substring(0, words.length() - tail.length()).stripTrailing();
            }
        }
        names.add(
                Found.printed(words, text.span(piece.from() + skipped, piece.from() + skipped + words.length()), rule));
    }

    /** "Vice President, Communications": the desk belongs to the title before it. */
    private boolean isField(Piece piece) {
        Found<String> before = title;
        if (before == null || !(before.origin() instanceof Origin.Printed(var span))) {
            return false;
        }
        int from = text.index(span.start());
        int end = text.index(span.end());
        boolean follows =
                end < piece.from() && text.string().substring(end, piece.from()).equals(", ");
        if (follows) {
            title = found(
                    Piece.of(piece.kind(), from, piece.to(), text.string().substring(from, piece.to())),
                    ContactRule.TITLE_IN_CONTACT);
        }
        return follows;
    }

    private void desk(Piece piece) {
        if (isReached()) {
            flush();
        }
        desk = desk == null ? found(piece, ContactRule.DESK_IN_CONTACT) : desk;
    }

    private void organisation(Piece piece, ContactRule rule) {
        if (isReached() && piece.words().length() > 2) {
            flush();
        }
        if (organisation == null || rule == ContactRule.LABELLED_ORGANISATION) {
            organisation = found(piece, rule);
        }
    }

    private Found<String> found(Piece piece, ContactRule rule) {
        return Found.printed(piece.words(), text.span(piece.from(), piece.to()), rule);
    }

    private boolean isReached() {
        return !emails.isEmpty() || !phones.isEmpty() || (url != null && !names.isEmpty());
    }

    /** Ends a contact. What nobody can be reached by belongs to the one before it, if that lacks it; or is none. */
    private void flush() {
        if (!emails.isEmpty() || !phones.isEmpty() || !names.isEmpty()) {
            List<Found<String>> called = new ArrayList<>(names);
            if (called.isEmpty() && desk != null) {
                called.add(desk);
            }
            boolean reached = !emails.isEmpty() || !phones.isEmpty();
            Contact before = contacts.isEmpty() ? null : contacts.getLast();
            if (!reached && !isNamedForSure()) {
                clear();
                return;
            }
            if (!reached && before != null && before.name() == null && !called.isEmpty()) {
                contacts.set(contacts.size() - 1, joined(before, called.getFirst()));
            } else {
                add(called);
            }
        }
        clear();
    }

    /** A contact that gives no way to reach it must at least be labelled one. */
    private boolean isNamedForSure() {
        return !names.isEmpty() && (!inSentence || names.getFirst().rule() == ContactRule.LABELLED_NAME);
    }

    private void add(List<Found<String>> called) {
        Found<String> firm = organisation != null ? organisation : blockOrganisation;
        blockOrganisation = firm == null ? null : Found.inferred(firm.value(), ContactRule.SHARED_ORGANISATION);
        if (called.isEmpty()) {
            contacts.add(contact(null, firm));
        }
        called.forEach(name -> contacts.add(contact(name, firm)));
    }

    private Contact contact(@Nullable Found<String> name, @Nullable Found<String> firm) {
        return new Contact(name, title, firm, List.copyOf(emails.values()), List.copyOf(phones.values()), url);
    }

    private Contact joined(Contact before, Found<String> name) {
        return new Contact(
                name,
                before.title() == null ? title : before.title(),
                before.organisation(),
                before.emails(),
                before.phones(),
                before.url() == null ? url : before.url());
    }

    private void clear() {
        names.clear();
        title = null;
        desk = null;
        organisation = null;
        emails.clear();
        phones.clear();
        url = null;
        inSentence = false;
    }
}
