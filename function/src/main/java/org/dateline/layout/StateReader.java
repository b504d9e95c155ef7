package org.dateline.layout;

import java.time.LocalDate;
import java.util.List;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Reads in which state a release is: what it is to an earlier one, and before which moment it must not be used. */
public final class StateReader {
    /** UTF-16 characters from the beginning that lines about the state may stand in. */
    private static final int HEAD = 6_000;

    private StateReader() {}

    /**
     * The state that a release prints.
     *
     * @param dates of the whole text
     * @param issued the day of issue, for days without a year; or {@code null}
     * @param country ISO 3166-1 alpha-2 of the country it comes from, for times without a zone; or {@code null}
     */
    public static State read(
            Text text,
            Layout layout,
            List<DateExpression> dates,
            @Nullable LocalDate issued,
            @Nullable String country) {
        int story = story(text, layout);
        int head = Math.min(text.string().length(), HEAD);
        Found<Revision> revision = new RevisionReader(text, layout, Math.min(story, head)).read();
        Embargo embargo = new EmbargoReader(text, dates, issued, country).read(head);
        return new State(revision, embargo);
    }

    /** Where the first section of the story begins, UTF-16; after the first line where the story begins with it. */
    private static int story(Text text, Layout layout) {
        for (Section section : layout.sections()) {
            if (section.kind() == Section.Kind.BODY && section.span().start() > 0) {
                return text.index(section.span().start());
            }
        }
        String string = text.string();
        int line = string.indexOf('\n');
        return line < 0 ? string.length() : line;
    }
}
