package org.dateline.layout;

/** What is known about single words of names. The room that knows it comes after this one, so that it is handed in. */
public interface NameWords {
    /** Whether people are called so by their first name. */
    boolean isGivenName(String word);

    /** Whether people are called so by their last name. */
    boolean isSurname(String word);

    /** Whether it is the noun of an office: {@code Director}, {@code CEO}. */
    boolean isTitle(String word);

    /** Whether it makes a phrase the name of a firm or body: {@code Group}, {@code University}, {@code Inc.}. */
    boolean isOrganisationNoun(String word);
}
