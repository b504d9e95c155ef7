package org.dateline.entity.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.IntBuffer;
import java.nio.file.Path;
import java.util.Map;

/** The trained network in ONNX Runtime, on the thread that asks. Lives as long as its process. */
final class Network {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads a network.
     *
     * @throws OrtException if the file holds none
     */
    static Network load(Path file) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            // A second thread would wait for the first half of the time: windows are small, and Lambda sells one core.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Network(environment, environment.createSession(file.toString(), options));
        }
    }

    /** A row of scores, one for each label, for each piece of a window. */
    float[][] scores(int[] pieces, int[] features) {
        long[] shape = {pieces.length};
        try (var ids = OnnxTensor.createTensor(environment, IntBuffer.wrap(pieces), shape);
                var looks = OnnxTensor.createTensor(environment, IntBuffer.wrap(features), shape);
                var result = session.run(Map.of("pieces", ids, "features", looks))) {
            return (float[][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the network of names failed on a window of " + pieces.length, e);
        }
    }
}
