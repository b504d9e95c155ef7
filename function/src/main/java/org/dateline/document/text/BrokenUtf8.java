package org.dateline.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * How far bytes are from being UTF-8.
 *
 * @param offset of the first byte that is not
 * @param faults stretches of bytes that are not
 * @param right characters beyond ASCII that are
 * @param cut whether the only fault is an unfinished character at the end
 */
record BrokenUtf8(int offset, int faults, int right, boolean cut) {
    /** A text with so many right characters to each fault is a damaged one, not one in another charset. */
    private static final int DAMAGED = 10;

    static BrokenUtf8 of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        int offset = -1;
        int faults = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            offset = offset < 0 ? in.position() : offset;
            faults++;
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        int right = (int) out.flip().chars().filter(c -> c > 127).count();
        return new BrokenUtf8(offset, faults, right, faults == 1 && offset > bytes.length - 4);
    }

    /** Whether the bytes were UTF-8 before something damaged them or cut them off. */
    boolean isMeantSo() {
        return faults > 0 && right > 0 && (cut || right >= faults * DAMAGED);
    }
}
