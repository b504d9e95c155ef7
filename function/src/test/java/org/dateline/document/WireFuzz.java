package org.dateline.document;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.dateline.document.mail.MailReader;
import org.dateline.document.wire.Ninjs;
import org.dateline.document.wire.WireXml;

/**
 * No bytes make the readers of mail and wire files throw, hang or fill the memory; they are called without the net that
 * {@link DocumentReader} spreads under them. Run and replayed as {@link DocumentFuzz} is.
 */
class WireFuzz {
    @FuzzTest(maxDuration = "20m")
    void mail(byte[] bytes) throws Exception {
        check("mail", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void newsMl(byte[] bytes) throws Exception {
        check("newsMl", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void newsMlG2(byte[] bytes) throws Exception {
        check("newsMlG2", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void nitf(byte[] bytes) throws Exception {
        check("nitf", bytes);
    }

    @FuzzTest(maxDuration = "20m")
    void ninjs(byte[] bytes) throws Exception {
        check("ninjs", bytes);
    }

    /** Reads bytes as a method of this class would. */
    static void check(String method, byte[] bytes) throws Exception {
        Parsed parsed = switch (method) {
            case "mail" -> MailReader.read(new Raw(bytes, "message/rfc822", null));
            case "ninjs" -> Ninjs.read(new Raw(bytes, "application/json", null));
            default -> WireXml.read(new Raw(bytes, "application/xml", null));
        };
        if (parsed instanceof Parsed.Content content) {
            int length = content.text().length();
            for (Block block : content.blocks()) {
                if (block.span().end() > length) {
                    throw new IllegalStateException("a block out of place: " + block);
                }
            }
        }
    }
}
