package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.URI;
import java.nio.charset.Charset;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;

/** The arrows between the rooms and the purity of extraction: laws 3 and 6 as rules over the class files. */
@AnalyzeClasses(packages = "org.dateline", importOptions = DoNotIncludeTests.class)
class HouseTest {
    /** In the order of the passes: a room may know those before it. */
    private static final List<String> ROOMS = List.of(
            "evidence",
            "document",
            "language",
            "time",
            "place",
            "mark",
            "dateline",
            "layout",
            "entity",
            "record",
            "facet",
            "store",
            "intake");

    private static final String[] PURE = ROOMS.subList(0, ROOMS.indexOf("store")).stream()
            .map(HouseTest::room)
            .toArray(String[]::new);

    private static final String[] AWS_FREE = PURE;

    @ArchTest
    static void aRoomKnowsOnlyTheRoomsBeforeIt(JavaClasses classes) {
        for (int at = 0; at < ROOMS.size() - 2; at++) {
            String[] later = ROOMS.subList(at + 1, ROOMS.size()).stream()
                    .map(HouseTest::room)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(at)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("text is read as printed first and resolved last (design, section 5)")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule noRoomKnowsTheFrontDoors = noClasses()
            .that()
            .resideInAnyPackage("org.dateline.*..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("ReleaseFunction")
            .because("the front doors wire the rooms and hold no logic that a room could want");

    @ArchTest
    static final ArchRule onlyIntakeStoreAndTheFunctionKnowAws = noClasses()
            .that()
            .resideInAnyPackage(AWS_FREE)
            .or()
            .haveSimpleName("ReleaseExtractor")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "com.amazonaws..")
            .because("extraction is a pure function that anyone can call (law 3)");

    @ArchTest
    static final ArchRule onlyTheRecordPrintsJson = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .and()
            .resideOutsideOfPackages(room("record"), room("document"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..")
            .because("the rooms hand on values; their spelling in JSON is the contract of one room");

    @ArchTest
    static final ArchRule documentsInJsonAreReadAsTheyCome = noClasses()
            .that()
            .resideInAPackage(room("document"))
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of Jackson beyond its streaming reader",
                    (JavaClass type) -> type.getPackageName().startsWith("tools.jackson.")
                            && !type.getPackageName().startsWith("tools.jackson.core")))
            .because("a stream has no depth and no size that its reader did not count (law 5)");

    @ArchTest
    static final ArchRule extractionHasNoClockNetworkOrChance = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .or()
            .haveSimpleName("ReleaseExtractor")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are a clock, a socket, a process or chance",
                    (JavaClass type) -> type.isAssignableTo(Clock.class)
                            || type.isAssignableTo(Random.class)
                            || type.isAssignableTo(SecureRandom.class)
                            || type.isAssignableTo(ThreadLocalRandom.class)
                            || type.isAssignableTo(Thread.class)
                            || type.isAssignableTo(Process.class)
                            || (type.getPackageName().startsWith("java.net")
                                    && !type.getName().startsWith(URI.class.getName()))))
            .because("the same input gives the same bytes (law 3)");

    @ArchTest
    static final ArchRule extractionAsksNothingOfItsMachine = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .or()
            .haveSimpleName("ReleaseExtractor")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "reads the clock, the environment, or the default locale, charset or zone", HouseTest::isImpure))
            .because("the same input gives the same bytes (law 3)");

    @ArchTest
    static final ArchRule extractionKeepsItsOrder = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.dateline.record..", "org.dateline.facet..")
            .should()
            .haveRawType(java.util.HashMap.class)
            .orShould()
            .haveRawType(java.util.HashSet.class)
            .because("hash order must not reach the output (law 3)");

    @ArchTest
    static final ArchRule nothingMadeIsAHashMap = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should(callConstructorOfExactly(java.util.HashMap.class, java.util.HashSet.class))
            .because("hash order must not reach the output (law 3); LinkedHashMap and TreeMap keep one");

    @ArchTest
    static final ArchRule nothingIsKeptBetweenReleases = noFields()
            .that()
            .areStatic()
            .should()
            .notBeFinal()
            .because("no static state may change between two releases");

    private static ArchCondition<JavaClass> callConstructorOfExactly(Class<?>... types) {
        return new ArchCondition<>("make a HashMap or HashSet") {
            @Override
            public void check(JavaClass made, ConditionEvents events) {
                made.getConstructorCallsFromSelf().stream()
                        .filter(call -> List.of(types).stream().anyMatch(call.getTargetOwner()::isEquivalentTo))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }

    /** Class to its methods that answer differently elsewhere or later. */
    private static final Map<Class<?>, List<String>> IMPURE = Map.of(
            ZoneId.class, List.of("systemDefault"),
            TimeZone.class, List.of("getDefault"),
            Locale.class, List.of("getDefault"),
            Charset.class, List.of("defaultCharset"),
            Math.class, List.of("random"),
            System.class, List.of("getenv", "getProperty", "currentTimeMillis", "nanoTime", "identityHashCode"));

    private static boolean isImpure(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        if (owner.getPackageName().startsWith("java.time") && call.getName().equals("now")) {
            return true;
        }
        return owner.isEquivalentTo(String.class)
                ? usesDefaults(call)
                : IMPURE.entrySet().stream()
                        .anyMatch(entry -> owner.isEquivalentTo(entry.getKey())
                                && entry.getValue().contains(call.getName()));
    }

    /** String methods that fall back on the default locale or charset when they are given none. */
    private static boolean usesDefaults(JavaMethodCall call) {
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
            case "format" -> parameters.stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
            case "formatted" -> true;
            default -> false;
        };
    }

    @ArchTest
    static void everyRoomSaysWhatItIsForAndIsNullMarked(JavaClasses classes) {
        List<String> unmarked = classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(room -> !room.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(room -> room.getName())
                .toList();
        assertThat(unmarked).as("packages without @NullMarked").isEmpty();
    }

    private static String room(String name) {
        return "org.dateline." + name + "..";
    }
}
