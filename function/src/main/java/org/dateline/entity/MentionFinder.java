package org.dateline.entity;

import java.util.List;

/** One pass over the words that finds mentions; passes know nothing of one another, and theirs may overlap. */
@FunctionalInterface
interface MentionFinder {
    /** The mentions this pass is sure of, in any order. */
    List<Mention> find(Words words);
}
