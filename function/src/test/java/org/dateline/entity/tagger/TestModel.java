package org.dateline.entity.tagger;

import java.nio.file.Path;

/** The shipped model where the build puts it, loaded once for all tests. */
public final class TestModel {
    static final Path FOLDER = Path.of("target/classes/model").toAbsolutePath();

    private TestModel() {}

    /** The tagger as shipped. */
    public static Tagger tagger() {
        return Shipped.TAGGER;
    }

    private static final class Shipped {
        static final Tagger TAGGER = Tagger.load(new ModelFiles(FOLDER));
    }
}
