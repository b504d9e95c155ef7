package org.dateline.facet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One question that a release answers: a key to find it by, a day to sort by, and what a list shows of it.
 *
 * @param key {@code person:xi-jinping}
 * @param at {@code YYYY-MM-DD}, or an instant in UTC
 * @param atFrom what {@code at} is: {@code issued}, {@code event}, {@code embargo} or {@code uploaded}
 * @param attributes what a list shows, in a fixed order: strings, whole numbers and decimals
 */
public record Facet(String key, String at, String atFrom, Map<String, Object> attributes) {
    public Facet {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
