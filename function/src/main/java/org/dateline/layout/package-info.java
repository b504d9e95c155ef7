/** The parts of a release: headline, source line, sections. */
@NullMarked
package org.dateline.layout;

import org.jspecify.annotations.NullMarked;
