package org.dateline.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dateline.evidence.Found;
import org.dateline.mark.Phone;
import org.jspecify.annotations.Nullable;

/** Joins contacts that are one: of the same name, or without a name and with an address that a named one has. */
final class JoinsContacts {
    private JoinsContacts() {}

    static List<Contact> of(List<Contact> contacts) {
        Map<String, List<Contact>> same = new LinkedHashMap<>();
        Map<String, String> owners = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            String key = key(contact, owners, same.size());
            same.computeIfAbsent(key, name -> new ArrayList<>()).add(contact);
            addresses(contact).forEach(address -> owners.putIfAbsent(address, key));
        }
        return same.values().stream().map(JoinsContacts::joined).toList();
    }

    private static String key(Contact contact, Map<String, String> owners, int number) {
        var name = contact.name();
        if (name != null) {
            String named = "name " + name.value().toLowerCase(Locale.ROOT);
            for (String address : addresses(contact)) {
                String owner = owners.getOrDefault(address, "");
                if (owner.startsWith("bare ")) {
                    return owner;
                }
            }
            return named;
        }
        for (String address : addresses(contact)) {
            if (owners.containsKey(address)) {
                return owners.get(address);
            }
        }
        return "bare " + number;
    }

    private static List<String> addresses(Contact contact) {
        List<String> addresses = new ArrayList<>();
        contact.emails().forEach(email -> addresses.add(email.value().toLowerCase(Locale.ROOT)));
        contact.phones().forEach(phone -> addresses.add(number(phone)));
        return addresses;
    }

    private static String number(Phone phone) {
        return phone.e164() == null ? phone.text().value() : phone.e164().value();
    }

    private static Contact joined(List<Contact> same) {
        Map<String, Found<String>> emails = new LinkedHashMap<>();
        Map<String, Phone> phones = new LinkedHashMap<>();
        for (Contact each : same) {
            each.emails().forEach(email -> emails.putIfAbsent(email.value().toLowerCase(Locale.ROOT), email));
            each.phones().forEach(phone -> phones.putIfAbsent(number(phone), phone));
        }
        return new Contact(
                first(same, Contact::name),
                first(same, Contact::title),
                first(same, Contact::organisation),
                List.copyOf(emails.values()),
                List.copyOf(phones.values()),
                first(same, Contact::url));
    }

    private static @Nullable Found<String> first(List<Contact> same, Function<Contact, @Nullable Found<String>> part) {
        for (Contact contact : same) {
            Found<String> found = part.apply(contact);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
