package org.dateline.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.ReleaseExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Law 5: no expression tries a text in ever more ways. Looked at is every expression that a class makes when it is loaded, its
 * tables filled in, and every one that stands in code. Those of the reader of telephone numbers are its own; it is given
 * the digits of one number.
 */
class BacktrackingTest {
    private static final Set<String> TAKE_EXPRESSIONS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private static final Set<String> EXPRESSIONS = expressions();

    @Test
    void noRepeatIsOpenAndGivesBack() {
        assertThat(repeats(Repeats.Repeat::isOpen)).isEmpty();
    }

    @Test
    void noRepeatInsideARepeatCanBePartedInManyWays() {
        assertThat(repeats(Repeats.Repeat::isAmbiguous)).isEmpty();
    }

    @Test
    void findsExpressionsOfEveryRoom() {
        assertThat(EXPRESSIONS).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*", "a+b", "[a-z]{2,}", "(?:ab)+?", "(?=.*b)", "x(?:a+)++", "\\p{L}*b"})
    void tellsAnOpenRepeat(String expression) {
        assertThat(Repeats.in(expression)).anyMatch(Repeats.Repeat::isOpen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?:a{1,9}){1,9}", "(?:a{1,9}b?){2,4}", "(?:a{1,9}|b){1,9}", "(?:\\d{1,4}[0-9]){1,5}"})
    void tellsAnAmbiguousRepeat(String expression) {
        assertThat(Repeats.in(expression)).anyMatch(Repeats.Repeat::isAmbiguous);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*+",
                "a++b",
                "[a*+]{2,5}",
                "(?>a{1,9}b?){1,9}",
                "(?:,[a-z]{1,9}){1,9}",
                "\\Qa*\\E",
                "a\\*",
                "(?i)a?"
            })
    void passesWhatHasABoundOrNeverGivesBack(String expression) {
        assertThat(Repeats.in(expression)).noneMatch(repeat -> repeat.isOpen() || repeat.isAmbiguous());
    }

    private static Set<String> repeats(Predicate<Repeats.Repeat> faulty) {
        Set<String> found = new TreeSet<>();
        for (String expression : EXPRESSIONS) {
            Repeats.in(expression).stream()
                    .filter(faulty)
                    .forEach(repeat -> found.add(repeat.part() + " in " + expression));
        }
        return found;
    }

    private static Set<String> expressions() {
        CountingLoader loader = new CountingLoader(BacktrackingTest.class.getClassLoader());
        Counted counted = loader.extractor();
        Set<String> all = new LinkedHashSet<>();
        try {
            for (ClassModel file : classes()) {
                Class.forName(file.thisClass().asInternalName().replace('/', '.'), true, loader);
                file.methods().forEach(method -> all.addAll(expressions(method)));
            }
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException("the classes to look at cannot be read", e);
        }
        all.addAll(counted.patterns());
        return all;
    }

    private static List<ClassModel> classes() throws IOException, URISyntaxException {
        Path root = Path.of(ReleaseExtractor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(BacktrackingTest::parse)
                    .toList();
        }
    }

    private static ClassModel parse(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The constants that stand before a call which takes an expression: it, and what it is replaced by. */
    private static List<String> expressions(MethodModel method) {
        List<String> found = new ArrayList<>();
        List<String> constants = new ArrayList<>();
        for (CodeElement element :
                method.code().<Iterable<CodeElement>>map(code -> code).orElse(List.of())) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof String string) {
                constants.add(string);
            } else if (element instanceof InvokeInstruction call) {
                if (call.owner().asInternalName().equals("java/lang/String")
                        && TAKE_EXPRESSIONS.contains(call.name().stringValue())) {
                    found.addAll(constants);
                }
                constants.clear();
            }
        }
        return found;
    }
}
