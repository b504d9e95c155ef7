package org.dateline.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.dateline.PrintedDateline;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * Names the organisation that speaks: by the SOURCE line, else the dateline's slot, the document's metadata, the first
 * boilerplate, the contact whose organisation the headline names, or the organisation that the headline begins with. A
 * story that a news agency wrote has none of the last two: the agency speaks.
 */
public final class IssuerReader {
    private static final List<String> AGENCIES = agencies();

    private final Text text;
    private final Layout layout;
    private final @Nullable PrintedDateline dateline;

    /** @param dateline the release's own, or {@code null} */
    public IssuerReader(Text text, Layout layout, @Nullable PrintedDateline dateline) {
        this.text = text;
        this.layout = layout;
        this.dateline = dateline;
    }

    /**
     * The issuer's name; {@code null} where nothing names it.
     *
     * @param lead the organisation that the headline begins with, or {@code null}
     */
    public @Nullable Found<String> read(Declared declared, List<Contact> contacts, @Nullable Found<String> lead) {
        Found<String> source = layout.source();
        if (source != null) {
            return by(LayoutRule.ISSUER_FROM_SOURCE, source);
        }
        Found<String> slot = dateline == null ? null : dateline.slot();
        if (slot != null) {
            return by(LayoutRule.ISSUER_FROM_SLOT, slot);
        }
        Found<String> said = declared.first(Declared.Field.ISSUER);
        if (said != null) {
            return said;
        }
        for (Section section : layout.sections()) {
            Found<String> organisation = section.organisation();
            if (organisation != null) {
                return by(LayoutRule.ISSUER_FROM_BOILERPLATE, organisation);
            }
        }
        if (isStory()) {
            return null;
        }
        Found<String> contact = ofContacts(contacts);
        return contact == null ? lead : contact;
    }

    private static Found<String> by(LayoutRule rule, Found<String> found) {
        return new Found<>(found.value(), found.origin(), rule, found.lost());
    }

    private boolean isStory() {
        var mark = dateline == null ? null : dateline.mark();
        return mark != null && AGENCIES.contains(mark.wire().value());
    }

    /** An agency for public relations answers for others; so the headline, or the story of none, must name it too. */
    private @Nullable Found<String> ofContacts(List<Contact> contacts) {
        Section.Kind named = layout.headline() == null ? Section.Kind.BODY : Section.Kind.HEADLINE;
        for (Contact contact : contacts) {
            Found<String> organisation = contact.organisation();
            if (organisation != null && isNamed(organisation.value(), named)) {
                return Found.inferred(organisation.value(), LayoutRule.ISSUER_FROM_CONTACT);
            }
        }
        return null;
    }

    private boolean isNamed(String organisation, Section.Kind kind) {
        String name = organisation.toLowerCase(Locale.ROOT).replaceFirst(",.*+$", "");
        return layout.sections().stream()
                .filter(section -> section.kind() == kind)
                .anyMatch(section ->
                        text.slice(section.span()).toLowerCase(Locale.ROOT).contains(name));
    }

    private static List<String> agencies() {
        try (InputStream in = Objects.requireNonNull(IssuerReader.class.getResourceAsStream("agencies.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
