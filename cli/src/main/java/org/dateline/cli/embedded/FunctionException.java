package org.dateline.cli.embedded;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An invocation that came to no answer: the function failed, took too long, or its process ended. */
final class FunctionException extends Exception {
    private static final long serialVersionUID = 1;

    FunctionException(String why) {
        super(why);
    }

    FunctionException(String why, Throwable cause) {
        super(why, cause);
    }

    /** An error as the runtime client reports it: JSON with {@code errorType} and {@code errorMessage}. */
    static FunctionException reported(String body) {
        try {
            JsonNode error = JsonMapper.shared().readTree(body);
            return new FunctionException(error.path("errorType").asString("Error") + ": "
                    + error.path("errorMessage").asString(""));
        } catch (JacksonException e) {
            return new FunctionException(body, e);
        }
    }
}
