package org.dateline.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dateline.document.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects that were packed before they were uploaded. */
@Timeout(20)
class GzipTest {
    private static final String PAGE = "<html><body><h1>Kites Open a Loft</h1><p>Fly.</p></body></html>";

    private final DocumentReader reader = new DocumentReader();

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    /** A mail of so many bytes with little text. */
    private static byte[] mail(int bytes) {
        String head =
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nKites fly.\n--b\nContent-Type: image/png\n\n";
        return (head + "x".repeat(bytes - head.length())).getBytes(UTF_8);
    }

    private Document document(byte[] bytes, String type, String name) {
        return ((Decoded.Legible) reader.read(bytes, type, name)).document();
    }

    private Decoded.Illegible illegible(byte[] bytes, String type, String name) {
        return (Decoded.Illegible) reader.read(bytes, type, name);
    }

    @ParameterizedTest
    @CsvSource({
        "'', a.html.gz, text/html",
        "application/gzip, a.html.gz, text/html",
        "text/html, a, text/html",
        "application/x-gzip, a.gz, text/html"
    })
    void readsAPackedPageByItsOwnType(String declared, String name, String type) {
        Document document = document(packed(PAGE.getBytes(UTF_8)), declared, name);
        assertThat(document.mediaType()).isEqualTo(type);
        assertThat(document.text().string()).isEqualTo("Kites Open a Loft\n\nFly.");
    }

    @Test
    void tellsThatItWasPacked() {
        assertThat(document(packed("Fly.".getBytes(UTF_8)), "", "a.txt.gz").decisions())
                .first()
                .isEqualTo(new Decision("packing", "gzip", DocumentRule.UNPACKED));
    }

    @Test
    void namesTheBytesAsUploadedByTheirHash() {
        byte[] packed = packed("Fly.".getBytes(UTF_8));
        assertThat(document(packed, "", "a.txt.gz").sha256())
                .isNotEqualTo(document("Fly.".getBytes(UTF_8), "", "a.txt").sha256());
    }

    @Test
    void readsAnEmptyPackingAsAnEmptyFile() {
        assertThat(illegible(packed(new byte[0]), "", "a.txt.gz").problem().code())
                .isEqualTo(Code.EMPTY);
    }

    @Test
    void takesOneLayerOffAndNoMore() {
        Decoded.Illegible twice = illegible(packed(packed("Fly.".getBytes(UTF_8))), "", "a.txt.gz");
        assertThat(twice.mediaType()).isEqualTo("application/gzip");
        assertThat(twice.problem().code()).isEqualTo(Code.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void unpacksAsManyBytesAsTheLimit() {
        assertThat(document(packed(mail(Limits.OBJECT_BYTES)), "", "a.eml.gz")
                        .text()
                        .string())
                .isEqualTo("Kites fly.");
    }

    @Test
    void unpacksNotOneByteMore() {
        assertThat(illegible(packed(mail(Limits.OBJECT_BYTES + 1)), "", "a.eml.gz")
                        .problem())
                .isEqualTo(
                        new Problem(
                                Code.TOO_LARGE,
                                "Unpacked the file has more than 10,485,760 bytes. Split it, or upload the release's text alone."));
    }

    @Test
    void stopsUnpackingABomb() {
        assertThat(illegible(packed(new byte[500_000_000]), "", "a.txt.gz")
                        .problem()
                        .code())
                .isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void answersWhereverAPackingIsCut() {
        byte[] packed = packed(PAGE.getBytes(UTF_8));
        for (int length = 4; length < packed.length; length++) {
            assertThat(illegible(Arrays.copyOf(packed, length), "", "a.html.gz").problem())
                    .isEqualTo(new Problem(Code.MALFORMED, "The gzip file is broken or cut short. Pack it again."));
        }
    }
}
