package org.dateline.document.mail;

/**
 * Joins the lines of {@code format=flowed} text (RFC 3676): a line that ends in a blank goes on in the next one of the same
 * quoting depth. The blank that was put before a line to protect it is taken away.
 */
final class FlowedLines {
    private static final String SIGNATURE = "-- ";

    private FlowedLines() {}

    /**
     * The text with its paragraphs in one line each.
     *
     * @param deletesBlank whether the blank before a soft line end is no character of the text ({@code delsp=yes})
     */
    static String joined(String text, boolean deletesBlank) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        boolean goesOn = false;
        for (String line : text.split("\n", -1)) {
            int quotes = quotes(line);
            String content =
                    line.substring(quotes).startsWith(" ") ? line.substring(quotes + 1) : line.substring(quotes);
            boolean isSignature = content.equals(SIGNATURE);
            if (goesOn && (quotes != depth || isSignature)) {
                goesOn = false;
                out.append('\n');
            }
            if (!goesOn) {
                out.append(">".repeat(quotes)).append(quotes > 0 ? " " : "");
            }
            goesOn = content.endsWith(" ") && !isSignature;
            depth = quotes;
            boolean cut = goesOn && deletesBlank;
            out.append(cut ? content.substring(0, content.length() - 1) : content)
                    .append(goesOn ? "" : "\n");
        }
        return out.substring(0, Math.max(0, out.length() - (out.toString().endsWith("\n") ? 1 : 0)));
    }

    private static int quotes(String line) {
        int quotes = 0;
        while (quotes < line.length() && line.charAt(quotes) == '>') {
            quotes++;
        }
        return quotes;
    }
}
