package org.dateline.document.wire;

import org.dateline.document.Declared;

/**
 * One release as a wire's file holds it. Its parts are HTML; the empty string where the file has none.
 *
 * @param declared what the file says about it, its headline among that
 * @param subheadline what stands under the headline
 * @param body the story
 * @param end what stands after it: contacts, taglines
 */
record Story(Declared declared, String subheadline, String body, String end) {
    /** Whether there is a story at all and not only facts about one. */
    boolean isTold() {
        return !body.isBlank();
    }
}
