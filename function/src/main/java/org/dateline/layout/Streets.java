package org.dateline.layout;

/** Nouns that the names of streets end with, as printed in addresses: {@code Street}, {@code Blvd.}, {@code Ln}. */
public final class Streets {
    private Streets() {}

    /** Whether the word is one of them, letter case aside. */
    public static boolean isNoun(String word) {
        return ContactWords.has("street", word) || ContactWords.has("street-numbered", word);
    }
}
