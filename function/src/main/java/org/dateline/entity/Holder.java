package org.dateline.entity;

import org.dateline.evidence.Found;

/**
 * A firm, body or country where it is named, for those who hold an office there.
 *
 * @param end number after the last word of its mention
 * @param name as the person's affiliation would print it
 */
record Holder(int end, Found<String> name) {}
