/**
 * Which language a release is written in, and one vocabulary file for each: months, the word SOURCE, headings. Start at
 * {@link org.dateline.language.LanguageGuess} and {@link org.dateline.language.Vocabulary}. Knows nothing of what the
 * words are used for.
 */
@NullMarked
package org.dateline.language;

import org.jspecify.annotations.NullMarked;
