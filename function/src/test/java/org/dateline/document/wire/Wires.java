package org.dateline.document.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.document.Declared.Field;
import org.dateline.document.Decoded;
import org.dateline.document.Document;
import org.dateline.document.DocumentReader;
import org.dateline.document.Problem;

/** Reads wire files the way an upload is read. */
final class Wires {
    private Wires() {}

    static Document xml(String file) {
        return document(file.getBytes(UTF_8), "application/xml");
    }

    static Document json(String file) {
        return document(file.getBytes(UTF_8), "application/json");
    }

    static Document document(byte[] file, String type) {
        Decoded decoded = new DocumentReader().read(file, type, "a");
        assertThat(decoded).isInstanceOf(Decoded.Legible.class);
        return ((Decoded.Legible) decoded).document();
    }

    static Problem problem(String file, String type) {
        Decoded decoded = new DocumentReader().read(file.getBytes(UTF_8), type, "a");
        assertThat(decoded).isInstanceOf(Decoded.Illegible.class);
        return ((Decoded.Illegible) decoded).problem();
    }

    static Problem problem(String file) {
        return problem(file, "application/xml");
    }

    static String declared(Document document, Field field) {
        var found = document.declared().first(field);
        return found == null ? "" : found.value();
    }
}
