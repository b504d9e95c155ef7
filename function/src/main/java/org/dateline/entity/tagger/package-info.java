/**
 * The trained tagger of names: tokens, word pieces, a small network, the best path through its scores, and one name one
 * type. {@code training/entities} makes the network and follows the same rules; the table of characters is shared.
 */
@NullMarked
package org.dateline.entity.tagger;

import org.jspecify.annotations.NullMarked;
