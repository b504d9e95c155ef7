package org.dateline.document.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a file's characters what a strict parser can take: without declaration and document type, without control
 * characters and references to them, and with the characters that HTML's names stand for, which files use though they load no
 * document type that would define them. Every other reference becomes plain characters, so that no entity is left to expand.
 */
final class CleanXml {
    private static final String BLANK_START = "\uFEFF \t\r\n\0";
    /** XML's own names, which the parser knows. */
    private static final Pattern OWN = Pattern.compile("amp|lt|gt|quot|apos");

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:([A-Za-z][A-Za-z0-9]{0,31});|#([0-9]{1,8});|#[xX]([0-9A-Fa-f]{1,8});)?");
    private static final int PROLOG = 1_000;

    private CleanXml() {}

    /** The root element and what follows it; {@code null} where a document type declares entities of its own. */
    static @Nullable String of(String file) {
        int from = afterBlanks(file, 0);
        if (file.startsWith("<?xml", from)) {
            int end = file.indexOf("?>", from);
            from = end < 0 || end - from > PROLOG ? from : end + 2;
        }
        int type = file.indexOf("<!DOCTYPE", from);
        int root = rootStart(file, from);
        if (type < 0 || type > root) {
            return withoutReferences(withoutControls(file.substring(from)));
        }
        int end = documentTypeEnd(file, type);
        return file.substring(type, end).contains("<!ENTITY")
                ? null
                : withoutReferences(withoutControls(file.substring(from, type) + file.substring(end)));
    }

    /** Where the root element begins: at the first tag that is neither a comment nor an instruction nor a declaration. */
    private static int rootStart(String file, int from) {
        int at = file.indexOf('<', from);
        while (at >= 0) {
            String end = file.startsWith("<!--", at) ? "-->" : file.startsWith("<?", at) ? "?>" : "";
            if (end.isEmpty() && !file.startsWith("<!DOCTYPE", at)) {
                return at;
            }
            int after = end.isEmpty() ? documentTypeEnd(file, at) : file.indexOf(end, at);
            at = after < 0 ? -1 : file.indexOf('<', after);
        }
        return file.length();
    }

    /** After the {@code >} that ends a document type, outside its brackets and quotation marks; else the end of the file. */
    private static int documentTypeEnd(String file, int from) {
        boolean inside = false;
        char quote = 0;
        for (int i = from; i < file.length(); i++) {
            char c = file.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[' || c == ']') {
                inside = c == '[';
            } else if (c == '>' && !inside) {
                return i + 1;
            }
        }
        return file.length();
    }

    private static int afterBlanks(String file, int from) {
        int at = from;
        while (at < file.length() && BLANK_START.indexOf(file.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static String withoutControls(String file) {
        StringBuilder clean = new StringBuilder(file.length());
        file.codePoints().filter(CleanXml::isXml).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The characters of XML 1.0 (section 2.2). */
    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }

    private static String withoutReferences(String file) {
        Matcher reference = REFERENCE.matcher(file);
        StringBuilder clean = new StringBuilder(file.length());
        while (reference.find()) {
            reference.appendReplacement(clean, Matcher.quoteReplacement(replaced(reference)));
        }
        return reference.appendTail(clean).toString();
    }

    private static String replaced(Matcher reference) {
        String name = reference.group(1);
        if (name != null) {
            String known = OWN.matcher(name).matches() ? "" : Entities.getByName(name);
            return known.isEmpty() && OWN.matcher(name).matches()
                    ? reference.group()
                    : known.isEmpty() ? "&amp;" + name + ";" : known;
        }
        String number = reference.group(2) == null ? reference.group(3) : reference.group(2);
        if (number == null) {
            return "&amp;";
        }
        int c = Integer.parseUnsignedInt(number, reference.group(2) == null ? 16 : 10);
        return isXml(c) ? reference.group() : "";
    }
}
