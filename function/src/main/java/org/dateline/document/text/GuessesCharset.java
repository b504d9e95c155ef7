package org.dateline.document.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.dateline.document.DocumentRule;
import org.jspecify.annotations.Nullable;

/** Guesses the charset of bytes that are not UTF-8, by ICU's statistics of letters. Only this class knows the detector. */
final class GuessesCharset {
    /** What the detector looks at. */
    private static final int SAMPLE = 12_000;

    private static final int SPARSE = 12;
    /** Told before, or never a release's. */
    private static final List<String> NEVER = List.of("UTF-", "ISO-2022", "IBM");

    private GuessesCharset() {}

    /** The best guess that the bytes are valid in and that makes no control characters; {@code null} where there is none. */
    static @Nullable Characters of(byte[] bytes) {
        if (isSparse(bytes)) {
            return Characters.in(Characters.WESTERN, bytes, DocumentRule.CHARSET_GUESSED);
        }
        for (CharsetMatch match : new CharsetDetector().setText(sample(bytes)).detectAll()) {
            Charset charset = isCandidate(match.getName()) ? Characters.charset(match.getName()) : null;
            Characters guess = charset == null ? null : Characters.in(charset, bytes, DocumentRule.CHARSET_GUESSED);
            if (guess != null && guess.string().codePoints().allMatch(Characters::isText)) {
                return guess;
            }
        }
        return null;
    }

    /** A few letters beyond ASCII, each alone among others, say nothing to statistics; a name in an English text is Western. */
    private static boolean isSparse(byte[] bytes) {
        int beyond = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean pair = i > 0 && bytes[i] < 0 && bytes[i - 1] < 0;
            beyond += bytes[i] < 0 ? 1 : 0;
            if (pair || beyond > SPARSE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCandidate(String name) {
        return NEVER.stream().noneMatch(name::startsWith);
    }

    /** The first lines that say anything: those with bytes beyond ASCII. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int from = 0;
        boolean says = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            says |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                if (says) {
                    sample.write(bytes, from, i + 1 - from);
                }
                from = i + 1;
                says = false;
            }
        }
        return sample.toByteArray();
    }
}
