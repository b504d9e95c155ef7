package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.layout.Layout;
import org.dateline.layout.Section;
import org.dateline.mark.Ticker;
import org.jspecify.annotations.Nullable;

/** Organisations that the layout declares: the SOURCE line, About headings, names right before a stock symbol. */
final class FindsDeclared implements MentionFinder {
    private static final int HEADING_WORDS = 12;

    private final WordLists lists;
    private final Layout layout;
    private final List<Ticker> tickers;

    FindsDeclared(WordLists lists, Layout layout, List<Ticker> tickers) {
        this.lists = lists;
        this.layout = layout;
        this.tickers = tickers;
    }

    @Override
    public List<Mention> find(Words words) {
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
        if (name != null && name.origin() instanceof Origin.Printed(Span span) && span.length() > 1) {
            int first = words.wordAt(span.start());
            int end = words.wordAt(span.end() - 1) + 1;
            if (first < words.size() && words.get(first).lower().equals("the")) {
                first++;
            }
            boolean sound = first < end && end <= words.size() && end - first <= HEADING_WORDS;
            if (sound) {
                found.add(new Mention(Kind.ORGANISATION, first, end, rule));
            }
        }
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
        if (closes && !ordinary) {
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
