/** Two front doors: ReleaseFunction for AWS, {@link org.dateline.ReleaseExtractor} for everyone else. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
