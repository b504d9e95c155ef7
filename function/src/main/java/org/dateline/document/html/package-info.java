/**
 * Web pages. Start at {@link org.dateline.document.html.WebPage}; other formats that hold pieces of HTML give them to
 * {@link org.dateline.document.html.HtmlFragment}. Only this sub-room knows jsoup.
 */
@NullMarked
package org.dateline.document.html;

import org.jspecify.annotations.NullMarked;
