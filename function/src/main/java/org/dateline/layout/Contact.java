package org.dateline.layout;

import java.util.List;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.mark.Phone;
import org.jspecify.annotations.Nullable;

/**
 * A person or desk to ask about a release. At least one of name, organisation, e-mails and phones is there.
 *
 * @param name of a person, or of a desk ("Press Office"); {@code null} where none is printed
 * @param title of the person, or {@code null}
 * @param organisation for which the contact speaks, or {@code null}
 * @param emails in order, each once
 * @param phones in order, each once
 * @param url a page that belongs to the contact, or {@code null}
 */
public record Contact(
        @Nullable Found<String> name,
        @Nullable Found<String> title,
        @Nullable Found<String> organisation,
        List<Found<String>> emails,
        List<Phone> phones,
        @Nullable Found<String> url) {
    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    /** The same contact, read off a copy of what {@code origin} holds. */
    Contact movedTo(Origin origin) {
        return new Contact(
                moved(name, origin),
                moved(title, origin),
                moved(organisation, origin),
                emails.stream().map(email -> email.movedTo(origin)).toList(),
                phones.stream()
                        .map(phone -> new Phone(phone.text().movedTo(origin), moved(phone.e164(), origin)))
                        .toList(),
                moved(url, origin));
    }

    private static @Nullable Found<String> moved(@Nullable Found<String> found, Origin origin) {
        return found == null ? null : found.movedTo(origin);
    }
}
