package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.entity.Voices.Voice;
import org.dateline.evidence.Found;
import org.dateline.mark.Quote;
import org.dateline.mark.VerbsOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each quotation, by the first of these that answers: the clause behind it ("…," said Ann Lee), the one that
 * leads to it (Ann Lee said: "…"), the sentence before it, and the quotation before it whose clause stands between.
 * "He said" is the person named last. A clause that gives the words to somebody without a name ("a spokesperson for
 * Acme said") answers too: nobody whom we could name.
 */
final class ReadsSpeakers {
    /** Words of the longest clause looked at. */
    private static final int CLAUSE = 60;
    /** Words of a signature: "– Ann Lee, Chief Executive Officer, Acme". */
    private static final int SIGNATURE = 16;
    /** Words back to whom "he" may mean. */
    private static final int ANTECEDENT = 400;
    /** Words between two quotations of one speaker where no clause stands before the second. */
    private static final int GOES_ON = 60;

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "il", "elle", "él", "ella", "er", "sie", "hij", "zij");
    private static final Set<String> ON_BEHALF = Set.of("for", "of", "from", "with", "at", "by");

    private final Words words;
    private final WordLists lists;
    private final Voices voices;
    private final List<Range> quotes;
    private final List<Quote> printed;

    ReadsSpeakers(Words words, WordLists lists, Voices voices, List<Quote> quotes) {
        this.words = words;
        this.lists = lists;
        this.voices = voices;
        this.printed = quotes;
        this.quotes = quotes.stream()
                .map(quote -> new Range(
                        words.wordAt(quote.span().start()),
                        words.wordAt(quote.span().end() - 1) + 1))
                .toList();
    }

    /** Words, from the first to before the end. */
    private record Range(int first, int end) {}

    /**
     * What a clause says.
     *
     * @param voice who speaks; {@code null} for somebody without a name
     */
    private record Answer(@Nullable Voice voice, EntityRule rule) {
        @Nullable
        Found<String> speaker() {
            return voice == null ? null : Found.printed(voice.name(), voice.span(), rule);
        }
    }

    List<SpokenQuote> all() {
        List<SpokenQuote> spoken = new ArrayList<>();
        Answer before = null;
        for (int i = 0; i < quotes.size(); i++) {
            Answer answer = behind(i);
            answer = answer != null ? answer : ahead(i);
            answer = answer != null ? answer : sentenceBefore(i);
            answer = answer != null ? answer : goesOn(i, before);
            spoken.add(new SpokenQuote(printed.get(i), answer == null ? null : answer.speaker()));
            before = answer;
        }
        return spoken;
    }

    // The clause behind

    private @Nullable Answer behind(int i) {
        int first = quotes.get(i).end();
        boolean dash = first < words.size() && "–—-~".contains(words.get(first).text());
        while (words.joins(first) && words.get(first).shape() == Word.Shape.MARK && !words.isMark(first, "(")) {
            first++;
        }
        if (!words.joins(first) && !dash) {
            return null;
        }
        int end = clauseEnd(i, first);
        if (first >= end || leadsOn(i, first, end)) {
            return null;
        }
        int verb = firstVerb(first, end);
        Answer signed = verb < 0 || dash ? signature(first, end, dash) : null;
        return signed != null || verb < 0 ? signed : besideVerb(first, verb, end);
    }

    /** "Ann Lee added: " between two quotations belongs to the second, if the first is a sentence by itself. */
    private boolean leadsOn(int i, int first, int end) {
        if (!endsSentence(i) || words.get(first).shape() == Word.Shape.LOWER) {
            return false;
        }
        boolean toQuote = i + 1 < quotes.size() && quotes.get(i + 1).first() == end;
        int verb = firstVerb(first, end);
        boolean rest = verb > 0 && end - verb > 6 && voices.firstPerson(verb, end) == null;
        return toQuote || rest;
    }

    private boolean endsSentence(int i) {
        String speech = printed.get(i).words();
        return !speech.isEmpty() && ".!?…".indexOf(speech.charAt(speech.length() - 1)) >= 0;
    }

    private int clauseEnd(int i, int first) {
        int limit = i + 1 < quotes.size() ? quotes.get(i + 1).first() : words.size();
        int end = first;
        while (end < limit && end - first < CLAUSE && (end == first || words.joins(end)) && !isStop(end)) {
            end++;
        }
        return end;
    }

    private boolean isStop(int i) {
        Word word = words.get(i);
        return word.shape() == Word.Shape.MARK && ".!?。".contains(word.text());
    }

    private int firstVerb(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isVerb(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerb(int i) {
        Word word = words.get(i);
        return word.shape() == Word.Shape.LOWER && VerbsOfSpeech.have(word.lower());
    }

    /** A name that stands alone behind the speech, with a title perhaps. */
    private @Nullable Answer signature(int first, int end, boolean dash) {
        Voice voice = voices.firstPerson(first, Math.min(end, first + 2 * SIGNATURE));
        if (voice == null || voice.first() > first + (dash ? SIGNATURE / 2 : 3) || end - first > SIGNATURE + 2) {
            return null;
        }
        boolean alone = voice.end() >= end || words.isMark(voice.end(), ",") || dash;
        return alone ? new Answer(voice, EntityRule.SIGNED) : null;
    }

    /** The subject before the verb, else whom the verb is followed by. */
    private @Nullable Answer besideVerb(int first, int verb, int end) {
        Answer subject = subject(first, verb);
        if (subject != null) {
            return subject;
        }
        Voice person = voices.firstPerson(verb + 1, end);
        if (person != null) {
            return new Answer(isOnBehalf(person.first(), verb) ? null : person, EntityRule.VERB_OF_SPEECH);
        }
        if (verb + 1 < end && isPronoun(verb + 1)) {
            return pronoun(verb + 1);
        }
        int after = words.is(verb + 1, "the") || words.is(verb + 1, "to") ? verb + 2 : verb + 1;
        Voice body = voices.organisationAt(after);
        boolean itself = body != null && !words.is(body.end(), "'s") && !words.is(body.end(), "’s");
        return new Answer(itself ? body : null, EntityRule.VERB_OF_SPEECH);
    }

    private @Nullable Answer subject(int first, int verb) {
        Voice person = voices.lastPerson(first, verb);
        for (int i = verb - 1; i >= first && (person == null || i >= person.end()); i--) {
            if (isPronoun(i)) {
                return pronoun(i);
            }
        }
        if (person != null) {
            return new Answer(person, EntityRule.VERB_OF_SPEECH);
        }
        Voice body = voices.organisationBefore(verb);
        if (body == null || body.first() < first) {
            return null;
        }
        int before = words.is(body.first() - 1, "the") ? body.first() - 2 : body.first() - 1;
        boolean onBehalf =
                before >= first && ON_BEHALF.contains(words.get(before).lower());
        return new Answer(onBehalf ? null : body, EntityRule.VERB_OF_SPEECH);
    }

    private boolean isPronoun(int i) {
        return PRONOUNS.contains(words.get(i).lower());
    }

    /** "A spokesperson for Ann Lee said": it is not she who speaks. "According to Ann Lee" it is. */
    private boolean isOnBehalf(int person, int verb) {
        int before = person - 1;
        while (before > verb
                && (lists.isTitle(words.get(before))
                        || lists.isTitleModifier(words.get(before))
                        || words.get(before).isProper())) {
            before--;
        }
        return before > verb && ON_BEHALF.contains(words.get(before).lower());
    }

    private @Nullable Answer pronoun(int at) {
        for (int from = at; from > 0 && at - from < ANTECEDENT; ) {
            Voice person = voices.lastPerson(Math.max(0, at - ANTECEDENT), from);
            if (person == null) {
                return null;
            }
            int last = from;
            from = person.first();
            if (!isQuoted(person.first())) {
                return new Answer(person, EntityRule.PRONOUN_SPEAKS);
            }
            if (from >= last) {
                return null;
            }
        }
        return null;
    }

    private boolean isQuoted(int word) {
        int low = 0;
        int high = quotes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotes.get(middle).end() <= word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotes.size() && quotes.get(low).first() <= word;
    }

    // The clause that leads to it

    private @Nullable Answer ahead(int i) {
        int end = quotes.get(i).first();
        if (end == 0 || isStop(end - 1)) {
            return null;
        }
        boolean colon = words.get(end - 1).isMark(":");
        boolean comma = words.get(end - 1).isMark(",");
        boolean leads = colon || comma || isVerb(end - 1);
        if (!words.joins(end) && !leads) {
            return null;
        }
        int first = clauseStart(i, end);
        for (int verb = firstVerb(first, end); verb >= 0; verb = firstVerb(verb + 1, end)) {
            Answer subject = subject(first, verb);
            if (subject != null) {
                return subject;
            }
        }
        int verb = firstVerb(first, end);
        if (verb >= 0) {
            return besideVerb(first, verb, end);
        }
        if (colon) {
            Voice person = voices.firstPerson(first, end);
            return person == null ? null : new Answer(person, EntityRule.LEADS_TO_SPEECH);
        }
        for (int k = end - 2; comma && k > first && k > end - 6; k--) {
            if (isPronoun(k)) {
                return pronoun(k);
            }
        }
        return null;
    }

    private int clauseStart(int i, int end) {
        int limit = i > 0 ? quotes.get(i - 1).end() : 0;
        int first = end;
        while (first > limit && end - first < CLAUSE && !isStop(first - 1) && (first == end || words.joins(first))) {
            first--;
        }
        return first;
    }

    // The sentence before, and the speech before

    /** "Ann Lee praised the plan. “…”": in one paragraph, a sentence about what somebody says. */
    private @Nullable Answer sentenceBefore(int i) {
        int end = quotes.get(i).first() - 1;
        if (end < 1 || !words.joins(end + 1) || !isStop(end)) {
            return null;
        }
        int first = clauseStart(i, end);
        boolean attribution = i > 0 && first <= quotes.get(i - 1).end() + 1;
        int verb = attribution ? -1 : firstVerb(first, end);
        return verb < 0 ? null : subject(first, verb);
    }

    private @Nullable Answer goesOn(int i, @Nullable Answer before) {
        if (i == 0 || before == null) {
            return null;
        }
        int gap = quotes.get(i).first() - quotes.get(i - 1).end();
        return gap > GOES_ON ? null : new Answer(before.voice(), EntityRule.SPEECH_GOES_ON);
    }
}
