package org.dateline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.entity.KnownWords;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.layout.Section.Kind;
import org.dateline.mark.Phone;
import org.dateline.mark.ReadsLinks;
import org.dateline.place.Gazetteer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactReaderTest {
    private static final ContactReader READER = new ContactReader(new KnownWords(), Gazetteer.standard());

    private static List<Contact> in(String printed, Kind kind) {
        Text text = Text.of(printed);
        Layout layout = new Layout(null, null, null, null, List.of(new Section(kind, text.whole(), null)));
        return READER.read(text, layout, ReadsLinks.read(text), Declared.none(), "US");
    }

    private static List<String> told(String printed) {
        return in(printed, Kind.CONTACT).stream().map(ContactReaderTest::told).toList();
    }

    /** "Jane Roe | Director | Acme | jane@acme.example | +12125550100 | www.acme.example". */
    private static String told(Contact contact) {
        List<String> parts = new ArrayList<>();
        parts.add(value(contact.name()));
        parts.add(value(contact.title()));
        parts.add(value(contact.organisation()));
        contact.emails().forEach(email -> parts.add(email.value()));
        contact.phones().forEach(phone -> parts.add(value(phone.e164())));
        parts.add(value(contact.url()));
        parts.removeIf(String::isEmpty);
        return String.join(" | ", parts);
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Media Contact:\nJane Roe\nDirector of Communications\nAcme Robotics, Inc.\n+1 212-555-0100\njane@acme.example",
                "Contact: Jane Roe, Director of Communications, Acme Robotics, Inc., 212-555-0100, jane@acme.example",
                "MEDIA CONTACT\n\nJane Roe | Director of Communications | Acme Robotics, Inc. | 212.555.0100 | jane@acme.example",
                "Contact Information\nCompany Name: Acme Robotics, Inc.\nContact Person: Jane Roe\nTitle: Director of Communications\nEmail: jane@acme.example\nPhone: (212) 555-0100",
                "Media Contact:Jane RoeDirector of CommunicationsAcme Robotics, Inc.212-555-0100jane@acme.example",
                "Contacts\nAcme Robotics, Inc.\nJane Roe, Director of Communications\nTel.: +1 (212) 555-0100\nFax: +1 (212) 555-0199\nE-Mail: jane@acme.example",
                "Kontakt:\nAcme Robotics, Inc.\nJane Roe\nDirector of Communications\nTelefon: +1 212 555 0100\nE-Mail: jane(at)acme(dot)example",
                "For media:\nDr. Jane Roe, Ph.D.\nDirector of Communications\nAcme Robotics, Inc.\n5050 West Main Street, Portland, OR 97201\n212-555-0100\n[jane@acme.example](mailto:jane@acme.example)",
            })
    void readsAPersonInEveryForm(String printed) {
        assertThat(told(printed).stream()
                        .map(told -> told.replace("jane@acme.example | +12125550100", "-"))
                        .toList())
                .containsExactly("Jane Roe | Director of Communications | Acme Robotics, Inc. | -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pressekontakt:", "Renseignements :", "Contatti:", "Contacto:"})
    void takesNoHeadingForAFirm(String heading) {
        assertThat(told(heading + "\nJane Roe\n+1 212-555-0100\njane@acme.example"))
                .containsExactly("Jane Roe | jane@acme.example | +12125550100");
    }

    @Test
    void leavesTheFieldToTheTitleBeforeIt() {
        assertThat(told("Media Contact:\nJane Roe\nVice President, Communications\njane@acme.example"))
                .containsExactly("Jane Roe | Vice President, Communications | jane@acme.example");
    }

    @Test
    void readsSeveralContactsOneAfterAnother() {
        assertThat(
                        told(
                                "Investors:\nJane Roe\n212-555-0100\njane@acme.example\n\nMedia:\nJohn Smith\n212-555-0111\njohn@acme.example"))
                .containsExactly(
                        "Jane Roe | jane@acme.example | +12125550100", "John Smith | john@acme.example | +12125550111");
    }

    @Test
    void opensAContactWhereANameFollowsAnAddress() {
        assertThat(told("Contacts\nJane Roe 212-555-0100 jane@acme.example\nJohn Smith 212-555-0111 john@acme.example"))
                .containsExactly(
                        "Jane Roe | jane@acme.example | +12125550100", "John Smith | john@acme.example | +12125550111");
    }

    @Test
    void givesTwoPeopleTheNumberThatTheyShare() {
        assertThat(told("For more information, please call Jane Roe or John Smith at (212) 555-0100."))
                .containsExactly("Jane Roe | +12125550100", "John Smith | +12125550100");
    }

    @Test
    void namesADeskWhereNoPersonIsNamed() {
        assertThat(told("Media Contact:\nAcme Press Office\n212-555-0100"))
                .containsExactly("Acme Press Office | +12125550100");
    }

    @Test
    void takesTheOrganisationOutOfTheHeading() {
        assertThat(told("Acme Robotics Media Contact:\nJane Roe\njane@acme.example"))
                .containsExactly("Jane Roe | Acme Robotics | jane@acme.example");
    }

    @Test
    void joinsTheTwoBlocksOfOnePerson() {
        assertThat(told("Contact: Jane Roe\njane@acme.example\n\nContact Details\nJane Roe\n212-555-0100"))
                .containsExactly("Jane Roe | jane@acme.example | +12125550100");
    }

    @Test
    void leavesFaxNumbersOut() {
        assertThat(told("Contact: Jane Roe\nPhone: 212-555-0100\nFax: 212-555-0199"))
                .containsExactly("Jane Roe | +12125550100");
    }

    @Test
    void leavesPagesOfNetworksOut() {
        assertThat(told("Contact: Jane Roe, jane@acme.example\nhttps://www.linkedin.com/in/jane https://acme.example"))
                .containsExactly("Jane Roe | jane@acme.example | https://acme.example");
    }

    @Test
    void readsTheSentenceOfAStoryThatSaysWhomToAsk() {
        assertThat(in("Acme opens. For more information, contact Jane Roe at 212-555-0100.", Kind.BODY))
                .extracting(ContactReaderTest::told)
                .containsExactly("Jane Roe | +12125550100");
    }

    @Test
    void leavesTheNumbersOfAStoryAlone() {
        assertThat(in("The hotline, 212-555-0100, took 400 calls, Jane Roe said.", Kind.BODY))
                .isEmpty();
    }

    @Test
    void readsContactsOfOtherLanguages() {
        assertThat(told("Contact presse :\nClaire Dubois\nTél. : +33 1 45 67 89 01\nclaire@acme.example"))
                .containsExactly("Claire Dubois | claire@acme.example | +33145678901");
    }

    @Test
    void everyPartPointsToItsCharacters() {
        String block = "Media Contact:Jane RoeDirectorAcme Robotics, Inc.212-555-0100jane@acme.example";
        Text text = Text.of(block);
        for (Contact contact : in(block, Kind.CONTACT)) {
            holds(text, contact.name());
            holds(text, contact.title());
            holds(text, contact.organisation());
            contact.emails().forEach(email -> holds(text, email));
            contact.phones().stream().map(Phone::text).forEach(phone -> holds(text, phone));
        }
    }

    private static void holds(Text text, @Nullable Found<String> found) {
        if (found != null && found.origin() instanceof Origin.Printed(var span)) {
            assertThat(text.slice(span)).isEqualTo(found.value());
        }
    }

    /** Whatever order the pieces of contacts come in, what is read is printed there, and reading it again gives the same. */
    @Test
    void inventsNothingInAnyOrder() {
        List<String> pieces = List.of(
                "Media Contact:",
                "Jane Roe",
                "Acme Group",
                "Director",
                "212-555-0100",
                "jane@acme.example",
                "\n",
                "\n\n",
                ", ",
                " | ",
                "Email: ",
                "Phone: ",
                "Fax: ",
                "https://acme.example",
                "[",
                "](mailto:",
                "@",
                "(at)",
                "+49 ",
                "Ltd.",
                "😀",
                "For more information, ",
                "5050 Main St, ",
                "www.",
                "Contact",
                "東京",
                "\u00a0",
                "1");
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            StringBuilder block = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                block.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            Text text = Text.of(block.toString());
            List<Contact> contacts = in(block.toString(), Kind.CONTACT);
            assertThat(in(block.toString(), Kind.CONTACT)).isEqualTo(contacts);
            contacts.forEach(contact -> {
                holds(text, contact.name());
                holds(text, contact.title());
                contact.phones().forEach(phone -> holds(text, phone.text()));
            });
        }
    }
}
