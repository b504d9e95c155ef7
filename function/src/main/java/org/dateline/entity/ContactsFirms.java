package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.evidence.Found;
import org.dateline.layout.Contact;

/** Who answers for a release is of the organisation that the contact names, where nothing printed beside the name says else. */
public final class ContactsFirms {
    private ContactsFirms() {}

    /**
     * The same entities with the firms that contacts tell.
     *
     * @param contacts of the same release
     */
    public static Entities of(Entities entities, List<Contact> contacts) {
        Map<String, Found<String>> organisations = new LinkedHashMap<>();
        for (Organisation organisation : entities.organisations()) {
            organisation.aliases().forEach(alias -> organisations.putIfAbsent(key(alias.value()), organisation.name()));
            organisations.put(key(organisation.name().value()), organisation.name());
        }
        Map<String, Found<String>> firms = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            Found<String> name = contact.name();
            Found<String> firm = contact.organisation() == null
                    ? null
                    : organisations.get(key(contact.organisation().value()));
            if (name != null && firm != null) {
                firms.putIfAbsent(key(name.value()), Found.inferred(firm.value(), EntityRule.CONTACT_OF));
            }
        }
        return new Entities(
                entities.people().stream()
                        .map(person ->
                                person.ifOpenOf(firms.get(key(person.name().value()))))
                        .toList(),
                entities.organisations(),
                entities.places());
    }

    private static String key(String name) {
        return LegalForms.without(name).toLowerCase(Locale.ROOT);
    }
}
