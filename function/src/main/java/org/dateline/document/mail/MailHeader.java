package org.dateline.document.mail;

/**
 * What a mail says about itself, decoded; the empty string for what it does not say.
 *
 * @param date as printed
 */
record MailHeader(String subject, String from, String date) {
    static final MailHeader NONE = new MailHeader("", "", "");

    /** This header, with what {@code inner} says instead where it says something. */
    MailHeader overriddenBy(MailHeader inner) {
        return new MailHeader(
                inner.subject.isBlank() ? subject : inner.subject,
                inner.from.isBlank() ? from : inner.from,
                inner.date.isBlank() ? date : inner.date);
    }
}
