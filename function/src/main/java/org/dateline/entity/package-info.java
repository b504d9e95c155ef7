/** From mentions to people, organisations and places. Start at {@link org.dateline.entity.Entities}. */
@NullMarked
package org.dateline.entity;

import org.jspecify.annotations.NullMarked;
