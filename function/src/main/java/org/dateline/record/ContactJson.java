package org.dateline.record;

import org.dateline.layout.Contact;
import org.dateline.mark.Phone;
import tools.jackson.databind.node.ArrayNode;

/** Prints a member of {@code contacts}. */
final class ContactJson {
    private ContactJson() {}

    static void write(Sheet sheet, Contact contact) {
        sheet.text("name", contact.name());
        sheet.text("title", contact.title());
        sheet.text("organisation", contact.organisation());
        sheet.texts("emails", contact.emails());
        ArrayNode phones = sheet.node().putArray("phones");
        for (Phone phone : contact.phones()) {
            Sheet item = sheet.item(phones, "phones");
            item.text("text", phone.text());
            item.text("e164", phone.e164());
        }
        sheet.text("url", contact.url());
    }
}
