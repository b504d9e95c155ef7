package org.dateline.document.mail;

import org.dateline.document.Block.Kind;
import org.dateline.document.BlockWriter;

/** Plain text of a mail: its soft line ends joined, a quoted release without its quotation marks. */
final class PlainBlocks {
    private PlainBlocks() {}

    /** The lines that the sender meant. */
    static String lines(String text, PartHeader header) {
        String joined = header.isFlowed() ? FlowedLines.joined(text, header.deletesBlank()) : text;
        return unquoted(joined);
    }

    /** Writes text beside HTML: a paragraph for each, its lines kept. */
    static void write(String text, BlockWriter out) {
        for (String paragraph : text.split("\n[ \t]*+\n", -1)) {
            out.begin(Kind.PARAGRAPH);
            for (String line : paragraph.split("\n", -1)) {
                out.write(line);
                out.breakLine();
            }
            out.end();
        }
    }

    /** Takes one {@code >} from each line as long as most lines have one: a release that was forwarded as a quotation. */
    private static String unquoted(String text) {
        String unquoted = text;
        for (int depth = 0; depth < 5; depth++) {
            long lines = unquoted.lines().filter(line -> !line.isBlank()).count();
            long quoted = unquoted.lines().filter(line -> line.startsWith(">")).count();
            if (quoted == 0 || quoted * 4 < lines * 3) {
                return unquoted;
            }
            unquoted = unquoted.replaceAll("(?m)^> ?", "");
        }
        return unquoted;
    }
}
