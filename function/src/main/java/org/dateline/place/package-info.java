/**
 * The gazetteer, and choosing among namesakes from hints and votes. Start at {@link org.dateline.place.PlaceResolver};
 * {@link org.dateline.place.Gazetteer} looks names up. Knows no text, only names and where they stand.
 */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
