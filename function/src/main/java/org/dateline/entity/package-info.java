/** From mentions to people, organisations and places. Start at {@link org.dateline.entity.EntityReader}: finders give mentions, joining gathers them into entities, links add titles, affiliations and letters. Knows the text, its layout and the printed marks; not the record. */
@NullMarked
package org.dateline.entity;

import org.jspecify.annotations.NullMarked;
