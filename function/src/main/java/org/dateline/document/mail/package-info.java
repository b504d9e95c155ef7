/**
 * Mail: RFC 5322 messages and their MIME parts, down to the release that one of them holds. Start at {@link
 * org.dateline.document.mail.MailReader}. Parts are pulled from a token stream and counted; nothing of a mail's structure is
 * trusted, and every charset is decoded by our own decoder.
 */
@NullMarked
package org.dateline.document.mail;

import org.jspecify.annotations.NullMarked;
