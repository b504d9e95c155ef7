package org.dateline.document.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a part says about itself (RFC 2045, 2183).
 *
 * @param mediaType in small letters, without parameters
 * @param charset as spelled, or {@code null}
 * @param fileName the empty string where it has none
 * @param isAttachment whether it is to be saved rather than shown
 * @param isFlowed whether its lines may be joined (RFC 3676)
 * @param deletesBlank whether the blank before a soft line end belongs to the line end
 */
record PartHeader(
        String mediaType,
        @Nullable String charset,
        String fileName,
        boolean isAttachment,
        boolean isFlowed,
        boolean deletesBlank) {

    boolean isPlain() {
        return mediaType.equals("text/plain") || named(".txt");
    }

    boolean isHtml() {
        return mediaType.equals("text/html")
                || mediaType.equals("application/xhtml+xml")
                || named(".html")
                || named(".htm");
    }

    boolean isText() {
        return isPlain() || isHtml();
    }

    /** An attachment without a type of its own is what its name says. */
    private boolean named(String ending) {
        return mediaType.equals("application/octet-stream")
                && fileName.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
