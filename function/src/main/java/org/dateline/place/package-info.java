/** The gazetteer, and choosing among namesakes. Start at {@link org.dateline.place.ResolvedPlace}. */
@NullMarked
package org.dateline.place;

import org.jspecify.annotations.NullMarked;
