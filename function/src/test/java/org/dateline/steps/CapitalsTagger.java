package org.dateline.steps;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.TaggedName;

/** Takes every run of capitalised words for a name: as many as a text can hold, and without the network. */
final class CapitalsTagger implements NameTagger {
    private static final Pattern RUN = Pattern.compile("\\b\\p{Lu}\\w*+(?: \\p{Lu}\\w*+)*+");

    @Override
    public List<TaggedName> names(String text) {
        TaggedName.Kind[] kinds = TaggedName.Kind.values();
        return RUN.matcher(text)
                .results()
                .map(run -> new TaggedName(kinds[run.start() % kinds.length], run.start(), run.end()))
                .toList();
    }
}
