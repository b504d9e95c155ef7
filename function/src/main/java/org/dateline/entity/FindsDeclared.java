package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.dateline.mark.Ticker;
import org.jspecify.annotations.Nullable;

/** Organisations that the layout declares: the SOURCE line, About headings, names right before a stock symbol. */
final class FindsDeclared {
    private static final int HEADING_WORDS = 12;

    private final WordLists lists;
    private final Layout layout;
    private final List<Ticker> tickers;

    FindsDeclared(WordLists lists, Layout layout, List<Ticker> tickers) {
        this.lists = lists;
        this.layout = layout;
        this.tickers = tickers;
    }

    /** The mentions, in any order. */
    List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>();
        add(words, layout.source(), EntityRule.SOURCE_LINE, found);
        for (Section section : layout.sections()) {
            add(words, section.organisation(), EntityRule.ABOUT_HEADING, found);
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).lower().equals("about")) {
                aboutHeading(words, i, found);
            }
        }
        for (Ticker ticker : tickers) {
            besideTicker(words, ticker, found);
        }
        return found;
    }

    private static void add(Words words, @Nullable Found<String> name, EntityRule rule, List<Mention> found) {
        if (name == null || !(name.origin() instanceof Origin.Printed(Span span)) || span.length() < 2) {
            return;
        }
        boolean uncut = Character.isIdeographic(name.value().codePointAt(0));
        boolean heading = rule == EntityRule.ABOUT_HEADING;
        if (heading && !uncut && words.wordAt(span.end() - 1) - words.wordAt(span.start()) > HEADING_WORDS) {
            return;
        }
        Span line = uncut || heading ? itself(words, name.value(), span) : span;
        int end = Math.min(words.wordAt(line.end() - 1) + 1, words.size());
        int first = words.wordAt(line.start());
        for (int i = first; i <= end; i++) {
            if (i == end || (rule == EntityRule.SOURCE_LINE && words.get(i).isMark(";"))) {
                addOne(words, line, first, i, rule, found);
                first = i + 1;
            }
        }
    }

    /** Where the name itself stands in the span that declares it. */
    private static Span itself(Words words, String name, Span span) {
        String slice = words.text().slice(span).replace('\u00a0', ' ');
        int at = slice.indexOf(name);
        int start = span.start() + (at < 0 ? 0 : slice.codePointCount(0, at));
        return at < 0 ? span : new Span(start, start + name.codePointCount(0, name.length()));
    }

    /** One of the names on the line; what is not cut into words, as in Chinese, holds more than the name. */
    private static void addOne(Words words, Span line, int from, int end, EntityRule rule, List<Mention> found) {
        int first = from < end && words.get(from).lower().equals("the") ? from + 1 : from;
        if (first < end
                && end - first <= HEADING_WORDS
                && words.span(first, end).length() <= line.length() + 1) {
            found.add(new Mention(Kind.ORGANISATION, first, end, rule));
        }
    }

    /** A heading that lost its line end: "Acme Based in Oslo". */
    private static boolean isSentence(Words words, int first, int end) {
        boolean sentence = false;
        for (int i = first + 1; i < end; i++) {
            sentence |= words.is(i, "in") || words.is(i, "is") || words.is(i, "a") || words.is(i, "doing");
        }
        return sentence;
    }

    /** A line that holds nothing but "About" and a name. */
    private void aboutHeading(Words words, int about, List<Mention> found) {
        boolean begins = !words.joins(about)
                || (words.get(about - 1).shape() == Word.Shape.MARK
                        && "#*".contains(words.get(about - 1).text()));
        if (!begins || words.get(about).shape() == Word.Shape.LOWER) {
            return;
        }
        int first = words.is(about + 1, "the") ? about + 2 : about + 1;
        int end = first;
        while (end - first < HEADING_WORDS && words.joins(end) && isNameOrJoint(words, end)) {
            end++;
        }
        boolean closes = !words.joins(end)
                || (words.get(end).shape() == Word.Shape.MARK
                        && ":*(".contains(words.get(end).text()));
        boolean ordinary = end == first
                || lists.isOrdinary(words.get(first))
                || lists.isTitle(words.get(first))
                || (end == first + 1 && lists.isCompanyNoun(words.get(first)));
        if (closes && !ordinary && !isSentence(words, first, end)) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.ABOUT_HEADING));
        }
    }

    private static boolean isNameOrJoint(Words words, int i) {
        Word word = words.get(i);
        return (word.shape() != Word.Shape.MARK && word.shape() != Word.Shape.LINK)
                || word.isMark("&")
                || word.isMark(",");
    }

    private void besideTicker(Words words, Ticker ticker, List<Mention> found) {
        int bracket = words.wordAt(ticker.span().start());
        for (int guard = 0; guard < 12 && bracket > 0 && !words.get(bracket).isMark("("); guard++) {
            bracket--;
        }
        if (bracket < 1 || !words.get(bracket).isMark("(")) {
            return;
        }
        int end = bracket;
        while (end > 1
                && (words.get(end - 1).isMark("®")
                        || words.get(end - 1).isMark("™")
                        || words.get(end - 1).isMark("*")
                        || words.get(end - 1).isMark("”")
                        || words.get(end - 1).isMark(")"))) {
            end--;
        }
        var phrases = new Phrases(words, lists);
        Word last = words.get(end - 1);
        int name = lists.isLegalForm(last) && end > 1 && words.get(end - 2).isMark(",") ? end - 2 : end;
        int first = phrases.organisationStart(name);
        if (first < name) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.TICKER_BESIDE));
        }
    }
}
