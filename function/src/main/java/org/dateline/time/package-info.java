/**
 * Date expressions, read unanchored; an anchor day, usually the day of issue, turns them into values. Start at
 * {@link org.dateline.time.DateReader}. Pure: nothing here knows what day it is.
 */
@NullMarked
package org.dateline.time;

import org.jspecify.annotations.NullMarked;
