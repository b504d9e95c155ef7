/** Printed shapes, each found alone: tickers, money, links, quotation marks, wire marks. */
@NullMarked
package org.dateline.mark;

import org.jspecify.annotations.NullMarked;
