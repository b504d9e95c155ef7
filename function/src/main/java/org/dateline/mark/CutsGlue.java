package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off what a wire glued to the front of an e-mail address: a telephone number, a label, a legal form, the end of a
 * name. A name is told from a mailbox by the mailbox: it repeats the name ("Jane Roejroe@"), the firm of the domain ("Acme
 * Advisorsjroe@acmeadvisors.example"), is a common one ("Acme Groupinfo@"), or begins with a capital of its own.
 */
final class CutsGlue {
    private static final Pattern PHONE = Pattern.compile("[\\d.-]{7,20}(?=[A-Za-z])");
    private static final Pattern PHONE_INSIDE = Pattern.compile("\\d{3}[.-]\\d{3}[.-]\\d{4}(?=[A-Za-z])");
    private static final Pattern DIGITS = Pattern.compile("[\\d-]{2,8}(?=[A-Za-z])");
    private static final Pattern LABEL_INSIDE = Pattern.compile("(?<=[a-z])E-?[Mm]ail(?=[a-z])");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("(?:(?:Inc|Ltd|Corp|Co)\\.|(?:LLC|LLP|PLC|plc|GmbH|AG|SE|SA)\\.?)(?=[A-Za-z])");
    private static final Pattern LABEL = Pattern.compile("(?:Office|Mobile|Direct|Cell|Phone|Tel|Main|Email|Mail)");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{Ll}'’.-]++|\\p{Lu}{2,20}(?!\\p{Ll})");
    /** Characters before an address in which its owner's name may stand. */
    private static final int NEAR = 120;

    private CutsGlue() {}

    /**
     * Where the address begins that seems to begin at {@code start}.
     *
     * @param at index of the sign
     * @param end index after the domain
     */
    static int before(String string, int start, int at, int end) {
        Matcher phone = PHONE.matcher(string).region(start, at);
        if (phone.lookingAt()
                && phone.group().chars().filter(Character::isDigit).count() >= 7) {
            return before(string, phone.end(), at, end);
        }
        Matcher inside = PHONE_INSIDE.matcher(string).region(start, at);
        if (inside.find()) {
            return before(string, inside.end(), at, end);
        }
        Matcher labelInside = LABEL_INSIDE.matcher(string).region(start, at);
        if (labelInside.find()) {
            return labelInside.end();
        }
        Matcher digits = DIGITS.matcher(string).region(start, at);
        if (digits.lookingAt() && (followsDigit(string, start) || isCommon(string.substring(digits.end(), at), 3))) {
            return digits.end();
        }
        Matcher label = LABEL.matcher(string).region(start, at);
        if (label.lookingAt() && label.end() < at && followsDigit(string, start)) {
            return label.end();
        }
        Matcher form = LEGAL_FORM.matcher(string).region(start, at);
        if (form.lookingAt() && (string.charAt(form.end() - 1) == '.' || followsWord(string, start))) {
            return form.end();
        }
        return Character.isUpperCase(string.charAt(start)) && followsWord(string, start)
                ? afterName(string, start, at, end)
                : start;
    }

    private static int afterName(String string, int start, int at, int end) {
        List<String> before = wordsBefore(string, start);
        String domain = string.substring(at + 1, end).toLowerCase(Locale.ROOT);
        String firm = domain.substring(0, domain.indexOf('.')).replace("-", "");
        for (int cut = start + 1; cut < at; cut++) {
            String tail = string.substring(start, cut);
            String mailbox = string.substring(cut, at).toLowerCase(Locale.ROOT);
            if (namesFirm(before, tail, firm) || isOwned(before, tail, mailbox) || isCommon(mailbox, cut - start)) {
                return cut;
            }
        }
        Matcher camel = CAMEL.matcher(string).region(start, at);
        camel.useTransparentBounds(true);
        return camel.find() && camel.start() > start ? camel.start() : start;
    }

    private static boolean isCommon(String mailbox, int cut) {
        return cut > 2 && AddressWords.of("mailbox").contains(mailbox);
    }

    /** The words up to the cut, written as one, are the domain's name. */
    private static boolean namesFirm(List<String> before, String tail, String firm) {
        String joined = tail.toLowerCase(Locale.ROOT);
        for (int i = before.size() - 1; i >= 0 && joined.length() < firm.length(); i--) {
            joined = before.get(i).toLowerCase(Locale.ROOT) + joined;
            if (joined.endsWith(firm)) {
                return true;
            }
        }
        return false;
    }

    /** Two neighbouring words are a first and a last name from which mailboxes are made. */
    private static boolean isOwned(List<String> before, String tail, String mailbox) {
        List<String> words = new ArrayList<>(before);
        words.add(tail);
        for (int i = 1; i < words.size(); i++) {
            String first = words.get(i - 1).toLowerCase(Locale.ROOT);
            String last = words.get(i).toLowerCase(Locale.ROOT);
            boolean long_ = first.length() > 1 && last.length() > 2;
            if (long_
                    && List.of(
                                    first.charAt(0) + last,
                                    first + last,
                                    first + "." + last,
                                    first + "_" + last,
                                    first.charAt(0) + "." + last,
                                    first + last.charAt(0),
                                    last + first.charAt(0),
                                    last,
                                    first)
                            .contains(mailbox)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> wordsBefore(String string, int start) {
        List<String> words = new ArrayList<>();
        int line = start;
        while (line > Math.max(0, start - NEAR) && string.charAt(line - 1) != '\n') {
            line--;
        }
        Matcher word = WORD.matcher(string).region(line, start);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static boolean followsDigit(String string, int start) {
        return start > 1 && string.charAt(start - 1) == ' ' && Character.isDigit(string.charAt(start - 2));
    }

    /** On the same line, a word with a capital stands before: the name goes on. */
    private static boolean followsWord(String string, int start) {
        if (start < 2 || string.charAt(start - 1) != ' ') {
            return false;
        }
        int word = start - 1;
        while (word > 0 && " \n".indexOf(string.charAt(word - 1)) < 0) {
            word--;
        }
        return word < start - 1
                && Character.isUpperCase(string.charAt(word))
                && Character.isLetterOrDigit(string.charAt(start - 2));
    }
}
