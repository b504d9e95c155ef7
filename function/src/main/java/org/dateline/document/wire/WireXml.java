package org.dateline.document.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.dateline.document.Problem.Code.NO_TEXT;
import static org.dateline.document.Problem.Code.SEVERAL_RELEASES;
import static org.dateline.document.Problem.Code.UNSUPPORTED_MEDIA_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Decision;
import org.dateline.document.DocumentRule;
import org.dateline.document.Parsed;
import org.dateline.document.Problem;
import org.dateline.document.Raw;
import org.dateline.document.html.WebPage;
import org.dateline.document.text.Characters;
import org.dateline.document.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads XML: a release in NewsML 1.x, NewsML-G2 or NITF, which its root element tells apart, or a page of XHTML. */
public final class WireXml {
    /** Where an XML declaration stands, if one does. */
    private static final int DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*+=\\s*+[\"']([A-Za-z0-9._:-]{1,40})");

    private WireXml() {}

    /** The release in an XML file. */
    public static Parsed read(Raw raw) throws Exception {
        Characters characters = Characters.of(raw.bytes(), declared(raw));
        if (characters == null) {
            return PlainText.undecodable(raw.bytes());
        }
        return switch (XmlTree.of(characters.unmarked())) {
            case XmlTree.Broken(Problem problem) -> new Parsed.Trouble(problem);
            case XmlTree.Whole(Element root) -> parsed(root, raw, characters);
        };
    }

    private static Parsed parsed(Element root, Raw raw, Characters characters) throws Exception {
        return switch (root.name()) {
            case "NewsML" -> only(NewsMl.stories(root), "NewsML 1.2", characters);
            case "newsItem", "newsMessage" -> only(NewsMlG2.stories(root), "NewsML-G2", characters);
            case "nitf" -> only(List.of(Nitf.story(root)), "NITF", characters);
            case "html" -> WebPage.read(raw);
            default ->
                Parsed.trouble(
                        UNSUPPORTED_MEDIA_TYPE,
                        "XML of this kind is not read. Upload the release as NewsML 1.2, NewsML-G2, NITF or plain text.");
        };
    }

    private static Parsed only(List<Story> stories, String vocabulary, Characters characters) {
        List<Decision> decisions = new ArrayList<>();
        decisions.add(characters.decision());
        decisions.add(new Decision("vocabulary", vocabulary, DocumentRule.VOCABULARY_FROM_ROOT));
        return onlyOne(stories, decisions);
    }

    /** The one release of a file. */
    static Parsed onlyOne(List<Story> stories, List<Decision> decisions) {
        List<Story> told = stories.stream().filter(Story::isTold).toList();
        if (told.size() > 1) {
            return Parsed.trouble(
                    SEVERAL_RELEASES,
                    String.format(
                            Locale.ROOT,
                            "The file holds %,d releases. Upload each in a file of its own.",
                            told.size()));
        }
        return told.isEmpty()
                ? Parsed.trouble(
                        NO_TEXT, "The file holds no release's text, only facts about one. Upload the text itself.")
                : StoryText.of(told.getFirst(), decisions);
    }

    /** What the upload declares, else what the file does: the other way than for web pages, as RFC 7303 has it. */
    private static @Nullable String declared(Raw raw) {
        if (raw.charset() != null) {
            return raw.charset();
        }
        String start = new String(raw.bytes(), 0, Math.min(DECLARATION, raw.bytes().length), ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return encoding.find() ? encoding.group(1) : null;
    }
}
