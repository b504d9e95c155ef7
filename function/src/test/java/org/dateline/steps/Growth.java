package org.dateline.steps;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the steps that a text takes with those of a text twice as long. */
final class Growth {
    /** A linear reader takes twice the steps and saves what it does once; a quadratic part of any weight adds to that. */
    private static final double MOST = 2.1;

    private static final Counted EXTRACTOR = new CountingLoader(Growth.class.getClassLoader()).extractor();

    private Growth() {}

    /**
     * Fails where twice the text takes more than about twice the steps.
     *
     * @param piece what the text repeats; a letter count takes the place of {@code §}, so that no two names are the same
     * @param characters of the longer text
     */
    static void assertLinear(String piece, int characters) {
        EXTRACTOR.steps("What is made when it is first needed, is made now.");
        long half = EXTRACTOR.steps(text(piece, characters / 2));
        long whole = EXTRACTOR.steps(text(piece, characters));
        assertThat((double) whole / half)
                .as("%s: %,d steps for %,d characters, %,d for half of them", piece, whole, characters, half)
                .isLessThan(MOST);
    }

    private static String text(String piece, int characters) {
        StringBuilder text = new StringBuilder(characters);
        for (int number = 0; text.length() < characters; number++) {
            text.append(piece.replace("§", letters(number)));
        }
        return text.toString();
    }

    private static String letters(int number) {
        return (number < 26 ? "" : letters(number / 26 - 1)) + (char) ('a' + number % 26);
    }
}
