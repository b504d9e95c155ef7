package org.dateline.document.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.dateline.document.Block;
import org.dateline.document.Declared.Field;
import org.dateline.document.Limits;
import org.dateline.document.Parsed;
import org.dateline.document.Problem;
import org.dateline.document.Raw;
import org.dateline.evidence.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final String STORY = """
            <p>BERGEN, Norway, May 3, 2024 -- Fjordwind ASA today opened its first floating wind farm, which will serve about
            forty thousand homes along the coast and is owned by the municipality together with three pension funds.</p>
            <p>"It was a long way," said Kari Holm, chief executive. The park has twelve turbines, each of which stands on a
            floating base of steel that was built in the yard at Stord over the last two winters.</p>
            <ul><li>Twelve turbines of 9 megawatts</li><li>Forty kilometres of cable</li></ul>
            """;

    private static final String STORY_TEXT = """
            BERGEN, Norway, May 3, 2024 -- Fjordwind ASA today opened its first floating wind farm, which will serve about \
            forty thousand homes along the coast and is owned by the municipality together with three pension funds.

            "It was a long way," said Kari Holm, chief executive. The park has twelve turbines, each of which stands on a \
            floating base of steel that was built in the yard at Stord over the last two winters.

            Twelve turbines of 9 megawatts
            Forty kilometres of cable\
            """;

    private static final String HEADLINE = "<h1>Fjordwind opens floating wind farm</h1>";
    private static final String CONTACT = "<p>Media contact: Kari Holm, +47 55 50 12 34, press@fjordwind.example</p>";
    private static final String CONTACT_TEXT = "Media contact: Kari Holm, +47 55 50 12 34, press@fjordwind.example";
    private static final String MENU =
            "<ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li><li><a href='/c'>Contact us today</a></li></ul>";

    @Test
    void keepsTheReleaseOfAPageWithoutASite() {
        assertThat(text("<html><body>" + HEADLINE + STORY + CONTACT + "</body></html>"))
                .isEqualTo("Fjordwind opens floating wind farm\n\n" + STORY_TEXT + "\n\n" + CONTACT_TEXT);
    }

    @Test
    void dropsTheSiteAroundAnArticle() {
        assertThat(text(
                        "<body><div class='cookie-banner'><p>We use cookies to remember you, to measure how our pages are read, and"
                                + " to show you what you may like. You can accept them all, or choose which of them you want us to keep.</p></div>"
                                + "<header><a href='/'>Fjordwind</a></header><nav>" + MENU + "</nav><main><article>"
                                + HEADLINE + STORY
                                + CONTACT
                                + "<div class='share-buttons'><a href='#'>Share</a> <a href='#'>Print</a></div></article>"
                                + "<aside><h2>Most read</h2>" + MENU
                                + "</aside></main><footer><p>© 2024 Fjordwind</p></footer></body>"))
                .isEqualTo("Fjordwind opens floating wind farm\n\n" + STORY_TEXT + "\n\n" + CONTACT_TEXT);
    }

    @Test
    void dropsTheSiteAroundNamelessBoxes() {
        assertThat(text("<body><div id='topNav'>" + MENU + "</div><div id='wrap'><div class='col'>" + HEADLINE + "<div>"
                        + STORY
                        + "</div>" + CONTACT + "</div><div class='relatedNews'><h3>Related releases</h3>" + MENU
                        + "</div></div><div id='site-footer'>Imprint, privacy</div></body>"))
                .isEqualTo("Fjordwind opens floating wind farm\n\n" + STORY_TEXT + "\n\n" + CONTACT_TEXT);
    }

    @Test
    void fetchesTheHeadlineAndTheContactsFromBesideTheArticle() {
        assertThat(text("<body><nav>" + MENU + "</nav><section><div>Newsroom</div><div>" + HEADLINE
                        + "</div><p>3 May 2024</p>" + "<article>" + STORY + "</article><div>" + CONTACT
                        + "</div><div>More from us</div></section></body>"))
                .isEqualTo("Fjordwind opens floating wind farm\n\n3 May 2024\n\n" + STORY_TEXT + "\n\n" + CONTACT_TEXT);
    }

    @Test
    void keepsListsOfLinksWhereThereIsNoSite() {
        assertThat(text("<body>" + HEADLINE + STORY + MENU + "</body>")).contains("Contact us today");
    }

    @Test
    void takesATemplatesLinesOff() {
        assertThat(
                        text(
                                "{%extends \"base.html\"%}\n{%block title%}Press{%endblock%}\n{%block c%}<h1>Tide</h1>{%endblock%}"))
                .isEqualTo("Tide");
    }

    @Test
    void takesTheFirstExhibit99OfAFiling() {
        assertThat(text(
                        "<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<p>Form</p></TEXT></DOCUMENT><DOCUMENT>\n<TYPE>EX-99.1\n<TEXT>\n"
                                + "<HTML><P>Tide</P></HTML></TEXT></DOCUMENT>"))
                .isEqualTo("Tide");
    }

    @Test
    void keepsTheLinesOfATextThatCallsItselfAPage() {
        assertThat(text("One < two\n\nThree")).isEqualTo("One < two\n\nThree");
    }

    @Test
    void readsWhatTheHeadDeclares() {
        Parsed.Content page = read("""
                <html lang="en_GB"><head><title>Tide | Acme</title><meta property="og:title" content="Tide turns">
                <meta name="DC.date.issued" content="2024-05-03"><meta name="date" content="yesterday">
                <link rel="canonical" href="https://acme.example/tide"></head><body><p>Tide.</body></html>""".getBytes(UTF_8));
        assertThat(page.declared().facts())
                .extracting(fact -> fact.field() + "=" + fact.found().value())
                .containsExactly(
                        "HEADLINE=Tide turns", "ISSUED=2024-05-03", "LANGUAGE=en-GB", "URL=https://acme.example/tide");
        assertThat(page.declared().first(Field.ISSUED))
                .extracting(Found::origin)
                .hasToString("Metadata[field=meta[dc.date.issued]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=windows-1250>",
                "<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>",
                "<?xml version='1.0' encoding='windows-1250'?><html>"
            })
    void believesTheCharsetInTheHead(String head) {
        assertThat(read((head + "<p>Łódź").getBytes(Charset.forName("windows-1250")))
                        .text()
                        .string())
                .isEqualTo("Łódź");
    }

    @Test
    void doesNotBelieveAnAsciiHeadThatItIsUtf16() {
        assertThat(text("<meta charset=utf-16><p>Łódź")).isEqualTo("Łódź");
        assertThat(read("<meta charset=utf-16><p>Łódź is a city".getBytes(UTF_16LE))
                        .text()
                        .string())
                .isEqualTo("Łódź is a city");
    }

    @Test
    void keepsTheTextBelowTheDeepestElementThatItTells() {
        Parsed.Content page =
                read(("<div>".repeat(20_000) + "deep" + "</div>".repeat(20_000) + "<p>flat").getBytes(UTF_8));
        assertThat(page.text().string()).isEqualTo("deep\n\nflat");
        assertThat(page.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    }

    private static String article(String place, String headline) {
        return "<article><h2>" + headline + "</h2>" + STORY.replace("BERGEN", place) + "</article>";
    }

    @Test
    void refusesAPageOfTwoReleases() {
        byte[] page = ("<body><h1>News from Fjordwind</h1>" + article("BERGEN", "Fjordwind opens floating wind farm")
                        + article("STAVANGER", "Fjordwind buys a second yard") + "</body>")
                .getBytes(UTF_8);
        assertThat(WebPage.read(new Raw(page, "text/html", null)))
                .isEqualTo(Parsed.trouble(
                        Problem.Code.SEVERAL_RELEASES, "The page holds 2 releases. Upload each in a file of its own."));
    }

    @Test
    void readsTheReleaseAmongTeasersOfOthers() {
        String teaser =
                "<article><h2>Fjordwind buys a second yard</h2><p>STAVANGER, Norway, May 1, 2024 -- Fjordwind ASA buys.</p></article>";
        assertThat(text("<body>" + article("BERGEN", "Fjordwind opens floating wind farm") + teaser + teaser
                        + "</body>"))
                .startsWith("Fjordwind opens floating wind farm\n\nBERGEN");
    }

    @Test
    void readsAReleaseInTwoLanguagesUnderOneHeadline() {
        assertThat(text("<body><article>" + HEADLINE + STORY + "<article>" + STORY + "</article></article></body>"))
                .startsWith("Fjordwind opens floating wind farm\n\nBERGEN");
    }

    @Test
    void tellsElementsAsDeepAsTheLimitApart() {
        assertThat(deepest(Limits.HTML_DEPTH)).isEqualTo(Limits.HTML_DEPTH);
        assertThat(deepest(Limits.HTML_DEPTH + 1)).isEqualTo(Limits.HTML_DEPTH);
    }

    /** How deep the deepest element of a page is that was written so deep. */
    private static int deepest(int depth) {
        int inner = depth - 2;
        return Page.parse("<html><body>" + "<div>".repeat(inner) + "deep" + "</div>".repeat(inner))
                .select("div")
                .stream()
                .mapToInt(element -> element.parents().size() + 1)
                .max()
                .orElse(0);
    }

    private static String text(String html) {
        return read(html.getBytes(UTF_8)).text().string();
    }

    private static Parsed.Content read(byte[] bytes) {
        return (Parsed.Content) WebPage.read(new Raw(bytes, "text/html", null));
    }
}
