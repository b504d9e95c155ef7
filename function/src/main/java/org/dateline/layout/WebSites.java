package org.dateline.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the name of the site from the title of a page: "Acme Opens a Hall | Acme Newsroom". */
final class WebSites {
    /** Words that a headline has at least before the name of its site. */
    private static final int FEWEST_WORDS = 4;

    private static final Pattern BAR = Pattern.compile(" [|»] (?!\\d)[^|»]{2,60}$");
    /** After a dash, where a subtitle may stand as well, only what says itself that it is a site, an office or a wire. */
    private static final Pattern DASH = Pattern.compile(
            " [-–—] (?:The )?(?:\\p{Lu}[\\p{L}\\d.&'’]{0,30} (?:of |for |and |the )?){0,7}"
                    + "(?:Office|Department|Ministry|Newsroom|News|Press Centre|Press Center|Reuters|AP|AFP|Business Wire|PR Newswire|GlobeNewswire|Xinhua)$");

    private WebSites() {}

    /** The title without its site; the title itself where it names none. */
    static String without(String title) {
        for (Pattern site : new Pattern[] {BAR, DASH}) {
            Matcher matcher = site.matcher(title);
            if (matcher.find() && title.substring(0, matcher.start()).split(" ", -1).length >= FEWEST_WORDS) {
                return title.substring(0, matcher.start());
            }
        }
        return title;
    }
}
