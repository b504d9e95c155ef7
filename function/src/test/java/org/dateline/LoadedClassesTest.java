package org.dateline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.document.Decoded;
import org.dateline.document.DocumentReader;
import org.junit.jupiter.api.Test;

/** A library that a release does not need is not loaded: a Lambda pays for each class at its cold start. */
class LoadedClassesTest {
    private static final List<String> PARSERS = List.of(
            "org.jsoup", "org.commonmark", "org.apache.tika", "org.apache.james", "org.apache.pdfbox", "javax.xml");

    @Test
    void plainUtf8LoadsNoParser() throws Exception {
        assertThat(loaded("a.txt"))
                .contains("org.dateline.document.text.PlainText")
                .noneMatch(LoadedClassesTest::isParsers);
    }

    @Test
    void aWebPageLoadsItsOwn() throws Exception {
        assertThat(loaded("a.html"))
                .anyMatch(name -> name.startsWith("org.jsoup"))
                .noneMatch(name -> name.startsWith("org.commonmark"));
    }

    private static boolean isParsers(String name) {
        return PARSERS.stream().anyMatch(name::startsWith);
    }

    /** The classes that a fresh machine loads to read one file of that name. */
    private static List<String> loaded(String name) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:stdout:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reads.class.getName(),
                        name)
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader(UTF_8).lines().toList();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s", lines).isZero();
        return lines.stream().map(line -> line.split(" ", 2)[0]).toList();
    }

    /** Runs in the fresh machine. */
    static final class Reads {
        private Reads() {}

        public static void main(String[] names) {
            byte[] release = "<p>OSLO, May 3, 2024 -- Fjordwind ASA opens a wind farm.</p>".getBytes(UTF_8);
            if (!(new DocumentReader().read(release, "", names[0]) instanceof Decoded.Legible)) {
                throw new IllegalStateException("not read: " + names[0]);
            }
        }
    }
}
