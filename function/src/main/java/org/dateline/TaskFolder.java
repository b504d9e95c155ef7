package org.dateline;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dateline.entity.tagger.ModelException;
import org.dateline.entity.tagger.ModelFiles;

/**
 * The function as Lambda unpacks it: classes, and beside them the files that are no classes, the model of names and the
 * native library that runs it. They are files of their own because the operating system maps files, not entries of a jar.
 *
 * @param path of the folder
 */
record TaskFolder(Path path) {
    /** Property that names the folder where the classes come from a jar, as those of the command line do. */
    private static final String PROPERTY = "dateline.task";

    private static final String NATIVE_PATH = "onnxruntime.native.path";

    /** The folder that these classes run from. */
    static TaskFolder here() {
        String said = System.getProperty(PROPERTY);
        if (said != null) {
            return new TaskFolder(Path.of(said));
        }
        try {
            return new TaskFolder(Path.of(TaskFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the folder of the function's classes has no usable name", e);
        }
    }

    /**
     * The model of names. Tells ONNX Runtime, for the whole process, to load its library from here and not to unpack its own
     * at every start.
     *
     * @throws ModelException if the function was packaged for another kind of machine
     */
    ModelFiles model() {
        Path library = path.resolve("native").resolve(platform());
        if (!Files.isDirectory(library)) {
            throw new ModelException("the function was not built for " + platform() + " (" + library
                    + " is missing): build with ./mvnw -Dnative=" + platform() + " package");
        }
        System.setProperty(NATIVE_PATH, library.toString());
        return new ModelFiles(path.resolve("model"));
    }

    /** As ONNX Runtime names its folders: {@code linux-x64}, {@code linux-aarch64}, {@code osx-aarch64}. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "");
        String name = system.startsWith("mac") ? "osx" : system.startsWith("windows") ? "win" : "linux";
        return name + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }
}
