package org.dateline.document.mail;

import static org.dateline.document.Problem.Code.NO_TEXT;
import static org.dateline.document.Problem.Code.SEVERAL_RELEASES;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.document.BlockWriter;
import org.dateline.document.Decision;
import org.dateline.document.Declared;
import org.dateline.document.DocumentRule;
import org.dateline.document.Parsed;
import org.dateline.document.Problem;
import org.dateline.document.Text;
import org.dateline.document.html.HtmlFragment;
import org.dateline.document.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a mail that holds the release: what the mail shows; or, where that is little more than a note, a mail that
 * it encloses or a text that is attached to it.
 */
final class FindsRelease {
    /** Characters, blanks aside, in which nobody tells a release. */
    private static final int NOTE = 600;
    /** How many times as long as the note the other text must be. */
    private static final int LONGER = 2;
    /** A plain form that holds less than this share (in per cent) of the HTML form only says that there is one. */
    private static final int WHOLE = 50;

    /** What the search came to. */
    sealed interface Answer {
        record Release(MailHeader header, Parsed.Content content) implements Answer {}

        record None(Problem problem) implements Answer {}
    }

    private final List<Part.Leaf> shown = new ArrayList<>();
    private final List<Part.Leaf> attached = new ArrayList<>();
    private final List<Part.Message> enclosed = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private boolean encrypted;

    private FindsRelease() {}

    /** The release in a mail. */
    static Answer in(Part.Message message) {
        FindsRelease finds = new FindsRelease();
        finds.sort(message.content());
        return finds.answer(message.header());
    }

    private void sort(Part part) {
        switch (part) {
            case Part.Message message -> enclosed.add(message);
            case Part.Leaf leaf -> sort(leaf);
            case Part.Multi(String subtype, List<Part> parts) -> {
                encrypted |= subtype.equals("encrypted");
                if (subtype.equals("alternative")) {
                    sortAlternatives(parts);
                } else {
                    parts.forEach(this::sort);
                }
            }
        }
    }

    private void sort(Part.Leaf leaf) {
        boolean isShown =
                !leaf.header().isAttachment() && leaf.header().mediaType().startsWith("text/");
        (isShown && leaf.header().isText() && leaf.header().fileName().isEmpty() ? shown : attached).add(leaf);
    }

    /** Forms of one text: the plain one, unless it is cut short, else the HTML one. */
    private void sortAlternatives(List<Part> forms) {
        List<FindsRelease> sorted = new ArrayList<>();
        for (Part form : forms) {
            FindsRelease each = new FindsRelease();
            each.sort(form);
            sorted.add(each);
        }
        FindsRelease plain = first(sorted, false);
        FindsRelease html = first(sorted, true);
        boolean isWhole = plain != null && (html == null || plain.length() * 100L >= html.length() * (long) WHOLE);
        FindsRelease best = isWhole ? plain : html;
        if (best != null) {
            shown.addAll(best.shown);
            if (plain != null && html != null) {
                decisions.add(new Decision(
                        "part",
                        isWhole ? "text/plain" : "text/html",
                        isWhole ? DocumentRule.PART_PLAIN : DocumentRule.PART_LONGER));
            }
        }
        sorted.forEach(each -> {
            attached.addAll(each.attached);
            enclosed.addAll(each.enclosed);
        });
    }

    private static @Nullable FindsRelease first(List<FindsRelease> forms, boolean html) {
        for (FindsRelease form : forms) {
            boolean isHtml = form.shown.stream().anyMatch(leaf -> leaf.header().isHtml());
            if (!form.shown.isEmpty() && isHtml == html) {
                return form;
            }
        }
        return null;
    }

    private Answer answer(MailHeader header) {
        if (encrypted) {
            return none(Problem.Code.ENCRYPTED, "The mail is encrypted. Upload the release's text itself.");
        }
        Parsed.Content own = content(shown);
        int length = letters(own.text().string());
        if (length > NOTE) {
            return new Answer.Release(header, own);
        }
        List<Answer.Release> others = others(header, Math.max(1, length * LONGER));
        if (others.size() > 1) {
            return none(
                    SEVERAL_RELEASES,
                    String.format(
                            Locale.ROOT,
                            "The mail holds %,d texts that could be the release. Upload each in a file of its own.",
                            others.size()));
        }
        if (!others.isEmpty()) {
            return others.getFirst();
        }
        if (length > 0) {
            return new Answer.Release(header, own);
        }
        return attached.isEmpty()
                ? none(NO_TEXT, "The mail holds no text. Upload the release's text itself.")
                : none(
                        NO_TEXT,
                        String.format(
                                Locale.ROOT,
                                "The mail has no text of its own and its attachments (%,d) are of types that are not read in a mail. Upload the attached release itself.",
                                attached.size()));
    }

    /** What is enclosed or attached and at least so long; of two forms of one attachment the plain one. */
    private List<Answer.Release> others(MailHeader header, int atLeast) {
        List<Answer.Release> others = new ArrayList<>();
        for (Part.Message message : enclosed) {
            if (in(message) instanceof Answer.Release release
                    && letters(release.content.text().string()) >= atLeast) {
                others.add(with(release.header, release.content, DocumentRule.PART_ENCLOSED));
            }
        }
        for (Part.Leaf leaf : attached) {
            Parsed.Content content = leaf.header().isText() ? content(List.of(leaf)) : null;
            if (content != null && letters(content.text().string()) >= atLeast) {
                others.add(with(header, content, DocumentRule.PART_ATTACHED));
            }
        }
        return others;
    }

    private Answer.Release with(MailHeader header, Parsed.Content content, DocumentRule rule) {
        List<Decision> all = new ArrayList<>(content.decisions());
        all.add(new Decision("part", rule == DocumentRule.PART_ENCLOSED ? "message/rfc822" : "attachment", rule));
        return new Answer.Release(
                header, new Parsed.Content(content.text(), content.blocks(), content.declared(), all));
    }

    private int length() {
        return letters(content(shown).text().string());
    }

    /** The leaves as one text: plain text as it stands where there is nothing else. */
    private Parsed.Content content(List<Part.Leaf> leaves) {
        List<Decision> all = new ArrayList<>(decisions);
        boolean anyHtml = leaves.stream().anyMatch(leaf -> leaf.header().isHtml());
        StringBuilder plain = new StringBuilder();
        BlockWriter blocks = new BlockWriter();
        for (Part.Leaf leaf : leaves) {
            Characters characters = Characters.of(leaf.bytes(), leaf.header().charset());
            if (characters == null) {
                continue;
            }
            all.add(characters.decision());
            String text = characters
                    .unmarked()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace("\0", "");
            if (leaf.header().isHtml()) {
                HtmlFragment.write(text, blocks);
                blocks.end();
            } else if (anyHtml) {
                PlainBlocks.write(PlainBlocks.lines(text, leaf.header()), blocks);
            } else {
                plain.append(plain.isEmpty() ? "" : "\n").append(PlainBlocks.lines(text, leaf.header()));
            }
        }
        return anyHtml
                ? blocks.content(Declared.none(), all)
                : new Parsed.Content(Text.of(plain.toString()), List.of(), Declared.none(), all);
    }

    private static int letters(String text) {
        return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    private static Answer none(Problem.Code code, String message) {
        return new Answer.None(new Problem(code, message));
    }
}
