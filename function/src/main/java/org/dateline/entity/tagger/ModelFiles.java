package org.dateline.entity.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * Where the tagger's model lies: as files of their own beside the classes, as Lambda unpacks them, because ONNX Runtime
 * and the operating system map files and not entries of a jar.
 *
 * @param folder with {@code tagger.onnx}, {@code vocabulary.txt} and {@code model.properties}
 */
public record ModelFiles(Path folder) {
    private static final String ADVICE = ": build again with ./mvnw package, or deploy again";

    Path network() {
        return folder.resolve("tagger.onnx");
    }

    Path vocabulary() {
        return folder.resolve("vocabulary.txt");
    }

    /**
     * Compares each file with the checksum that the training wrote down.
     *
     * @throws ModelException if a file is missing or is not what was trained
     */
    void verify() {
        Properties sums = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve("model.properties"))) {
            sums.load(in);
        } catch (IOException e) {
            throw new ModelException("the model of names is missing in " + folder + ADVICE, e);
        }
        for (Path file : List.of(network(), vocabulary())) {
            String name = file.getFileName().toString();
            if (!crc32(file).equals(sums.getProperty(name))) {
                throw new ModelException("the model's file " + file + " is not whole" + ADVICE);
            }
        }
    }

    private static String crc32(Path file) {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
            }
        } catch (IOException e) {
            throw new ModelException("the model's file " + file + " is missing" + ADVICE, e);
        }
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
