package org.dateline.entity;

import java.util.List;
import org.dateline.layout.Section.Kind;

/**
 * How much a release is about one entity, in hundredths from 0 to 100, by whole numbers only so that it is the same
 * everywhere. The sum of:
 *
 * <ul>
 *   <li>where it is named first: 25 in a headline or subheadline, 20 in the first tenth of the text or in the dateline,
 *       else 20 less two for each further tenth;
 *   <li>how often: 10 for one mention, 8 more for the second, 6, 5, 4, 3, 2 and 2 for the next ones, at most 40;
 *   <li>how widely: 3 for each tenth of the text that names it, at most 30;
 *   <li>5 if the body names it at all.
 * </ul>
 */
final class Salience {
    private static final int[] BY_COUNT = {0, 10, 18, 24, 29, 33, 36, 38, 40};
    private static final int TENTHS = 10;

    private Salience() {}

    /** The salience of an entity with these mentions, which are in order of appearance. */
    static int of(Words words, List<Mention> mentions) {
        int length = Math.max(1, words.size());
        boolean[] tenths = new boolean[TENTHS];
        boolean inHeadline = false;
        boolean inBody = false;
        for (Mention mention : mentions) {
            tenths[tenth(mention, length)] = true;
            Kind kind = words.section(mention.first());
            inHeadline |= kind == Kind.HEADLINE || kind == Kind.SUBHEADLINE;
            inBody |= kind == Kind.BODY;
        }
        int spread = 0;
        for (boolean named : tenths) {
            spread += named ? 3 : 0;
        }
        int first = inHeadline ? 25 : 20 - 2 * tenth(mentions.getFirst(), length);
        int often = BY_COUNT[Math.min(mentions.size(), BY_COUNT.length - 1)];
        return first + often + spread + (inBody ? 5 : 0);
    }

    private static int tenth(Mention mention, int length) {
        return (int) ((long) mention.first() * TENTHS / length);
    }
}
