package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadsEmailsTest {
    private static List<String> in(String text) {
        return ReadsEmails.read(Text.of(text)).stream().map(Found::value).toList();
    }

    @Test
    void readsEveryAddressInOrder() {
        assertThat(in("Write to jane.roe@acme.example or press@acme.example."))
                .containsExactly("jane.roe@acme.example", "press@acme.example");
    }

    @Test
    void pointsToItsCharacters() {
        Text text = Text.of("😀 jane@acme.example");
        assertThat(ReadsEmails.read(text))
                .singleElement()
                .satisfies(email -> assertThat(email)
                        .isEqualTo(Found.printed("jane@acme.example", text.span(3, 20), MarkRule.PRINTED_EMAIL)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jane [at] acme.example, jane@acme.example",
        "jane(at)acme(dot)example, jane@acme.example",
        "jane at acme dot example, jane@acme.example",
        "jane@acme[.]example, jane@acme.example",
    })
    void readsCloakedAddresses(String printed, String address) {
        assertThat(in("Contact: " + printed)).containsExactly(address);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Press Team212-555-0100jane@acme.example, jane@acme.example",
        "(212) 555-0100jane@acme.example, jane@acme.example",
        "212.555.0100 Officejane@acme.example, jane@acme.example",
        "Acme Foods Ltd.jane@acme.example, jane@acme.example",
        "Acme Foods LLCjane@acme.example, jane@acme.example",
        "Jane Roejroe@acme.example, jroe@acme.example",
        "Jane RoeJRoe@acme.example, JRoe@acme.example",
        "Acme Foodsjane@acmefoods.example, jane@acmefoods.example",
        "Acme Groupinfo@acme.example, info@acme.example",
        "Acme RelationsMedia@acme.example, Media@acme.example",
        "Media enquiriesEmailnewsdesk@acme.example, newsdesk@acme.example",
    })
    void cutsOffWhatIsGluedInFront(String printed, String address) {
        assertThat(in(printed)).containsExactly(address);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "jane@acme.examplewww.acme.example",
        "jane@acme.exampleJane Roe",
        "jane@acme.example212-555-0100",
        "jane@acme.examplehttps://acme.example",
        "jane@acme.example.",
    })
    void cutsOffWhatIsGluedBehind(String printed) {
        assertThat(in(printed)).containsExactly("jane@acme.example");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "AcmeGlazing@press.example",
        "McKay@acme.example",
        "j.roe+news@acme.example",
        "jane-roe@acme-foods.example"
    })
    void leavesAWholeAddressWhole(String printed) {
        assertThat(in("Contact: " + printed)).containsExactly(printed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"follow @acme today", "jane@acme", "5 @ 3.50", "at acme dot com we care"})
    void readsNothingElse(String printed) {
        assertThat(in(printed)).isEmpty();
    }
}
