/** From a reading to the facets that it can be found by. Pure. Start at {@link org.dateline.facet.Facets}. */
@NullMarked
package org.dateline.facet;

import org.jspecify.annotations.NullMarked;
