package org.dateline.steps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.util.List;

/** Loads the project's classes, and the reader of telephone numbers, with {@link CountsInCode} at work in them. */
final class CountingLoader extends ClassLoader {
    private static final List<String> COUNTED = List.of("org.dateline.", "com.google.i18n.phonenumbers.");
    private static final String HERE = CountingLoader.class.getPackageName() + ".";

    private final ClassFile files;

    CountingLoader(ClassLoader parent) {
        super(parent);
        this.files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(parent).orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** An extractor that counts. */
    Counted extractor() {
        try {
            var made = loadClass(CountedExtractor.class.getName()).getDeclaredConstructor();
            made.setAccessible(true);
            return (Counted) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot load what counts", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (COUNTED.stream().noneMatch(name::startsWith) || name.equals(Counted.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        byte[] file = bytes(name);
        byte[] counted = name.startsWith(HERE)
                ? file
                : files.transformClass(
                        files.parse(file), ClassTransform.transformingMethodBodies(CountsInCode.ofEachMethod()));
        return defineClass(name, counted, 0, counted.length);
    }

    private byte[] bytes(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
