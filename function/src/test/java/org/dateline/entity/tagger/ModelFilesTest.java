package org.dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copiesTheShippedModel() throws IOException {
        for (String name : new String[] {"tagger.onnx", "vocabulary.txt", "model.properties"}) {
            Files.copy(TestModel.FOLDER.resolve(name), folder.resolve(name));
        }
    }

    @Test
    void theShippedModelIsWhole() {
        assertThatCode(() -> new ModelFiles(folder).verify()).doesNotThrowAnyException();
    }

    @Test
    void aMissingModelIsSaidInOneSentence() {
        assertThatThrownBy(() -> Tagger.load(new ModelFiles(folder.resolve("absent"))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("is missing in " + folder.resolve("absent"));
    }

    @Test
    void aMissingNetworkIsSaidInOneSentence() throws IOException {
        Files.delete(folder.resolve("tagger.onnx"));
        assertStartFails("tagger.onnx is missing");
    }

    @Test
    void aTruncatedNetworkStopsTheStart() throws IOException {
        Path network = folder.resolve("tagger.onnx");
        byte[] bytes = Files.readAllBytes(network);
        Files.write(network, Arrays.copyOf(bytes, bytes.length - 1));
        assertStartFails("tagger.onnx is not whole");
    }

    @Test
    void aVocabularyWithOneLetterChangedStopsTheStart() throws IOException {
        Path vocabulary = folder.resolve("vocabulary.txt");
        byte[] bytes = Files.readAllBytes(vocabulary);
        bytes[bytes.length / 2] ^= 1;
        Files.write(vocabulary, bytes);
        assertStartFails("vocabulary.txt is not whole");
    }

    private void assertStartFails(String sentence) {
        assertThatThrownBy(() -> Tagger.load(new ModelFiles(folder)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(sentence);
    }
}
