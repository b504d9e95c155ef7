package org.dateline.entity.tagger;

import java.util.List;

/** Finds names in a text. */
@FunctionalInterface
public interface NameTagger {
    /** The names in a text, in order of appearance; none overlap. */
    List<TaggedName> names(String text);
}
