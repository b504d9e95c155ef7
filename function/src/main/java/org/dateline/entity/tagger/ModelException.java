package org.dateline.entity.tagger;

import org.jspecify.annotations.Nullable;

/** The model's files are missing or spoiled; the message says which and what to do. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Something that is wrong by itself. */
    public ModelException(String message) {
        super(message);
    }

    ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
