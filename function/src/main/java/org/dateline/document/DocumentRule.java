package org.dateline.document;

import org.dateline.evidence.Rule;

/** Why a document was read the way it was, and who says what its metadata says. */
public enum DocumentRule implements Rule {
    TYPE_FROM_BYTES("the first bytes can be nothing else"),
    TYPE_DECLARED("the upload declares it"),
    TYPE_FROM_NAME("the file's name ends so"),
    TYPE_FROM_OPENING("nothing declares a type, and the text opens so"),
    TYPE_ASSUMED("nothing says otherwise"),

    CHARSET_FROM_MARK("the text opens with its byte order mark"),
    CHARSET_DECLARED("it is declared, and the bytes fit it"),
    CHARSET_FROM_ZEROS("every zero byte is the same half of a pair"),
    CHARSET_VALID("no other text is valid UTF-8 by chance"),
    CHARSET_GUESSED("its letters come as often as they should"),

    UNPACKED("the first bytes are those of gzip"),

    VOCABULARY_FROM_ROOT("the root element is the vocabulary's own"),
    VOCABULARY_FROM_FIELDS("the names of the fields are the vocabulary's own"),

    PART_PLAIN("of the forms of one text the plain one is whole"),
    PART_LONGER("the plain form of the text is much shorter than this one"),
    PART_ENCLOSED("the mail's own text is little more than a note about the mail that it encloses"),
    PART_ATTACHED("the mail's own text is little more than a note about what is attached"),

    DECLARED("the document's own metadata declares it");

    private final String because;

    DocumentRule(String because) {
        this.because = because;
    }

    @Override
    public String because() {
        return because;
    }
}
