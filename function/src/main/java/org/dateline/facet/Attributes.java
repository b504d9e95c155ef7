package org.dateline.facet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.document.Problem;
import org.dateline.record.Release;

/** What every facet of one release says about it, so that a list needs no second read. */
final class Attributes {
    /** Code points of a headline, of a dateline and of an issuer's name that a facet item holds; it stays under 1 KB. */
    private static final int HEADLINE = 200;

    private static final int NAME = 100;

    private Attributes() {}

    static Map<String, Object> of(Release release) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        var headline = release.layout().headline();
        if (headline != null) {
            attributes.put("headline", cut(headline.value(), HEADLINE));
        }
        var issuer = release.issuer();
        if (issuer != null) {
            attributes.put("issuer", cut(issuer.value(), NAME));
        }
        var dateline = release.dateline();
        if (dateline != null) {
            attributes.put("dateline", cut(release.document().text().slice(dateline.span()), NAME));
        }
        var language = release.language();
        if (language != null) {
            attributes.put("language", language.value());
        }
        attributes.put("status", release.state().status());
        attributes.put("revision", release.state().revisionId());
        var embargo = release.state().embargo();
        if (embargo != null && embargo.until() != null) {
            attributes.put("embargoedUntil", embargo.until().value());
        }
        return attributes;
    }

    static Map<String, Object> rejected(Problem problem) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("status", "rejected");
        attributes.put("problem", problem.code().id());
        attributes.put("message", cut(problem.message(), HEADLINE));
        return attributes;
    }

    /** The first {@code limit} code points. */
    static String cut(String value, int limit) {
        return value.codePointCount(0, value.length()) <= limit
                ? value
                : value.substring(0, value.offsetByCodePoints(0, limit));
    }
}
