package partnercities;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnercities.build.QuietTime;

/** Holds the drawing of ARCHITECTURE.md: who knows whom, who may touch the world, and how the code looks. */
class ArchitectureTest {
    private static final String TOP = "partnercities";
    /** In the order of the listing: a package knows only those before it. */
    private static final List<String> LISTING = List.of(
            "diagnostic",
            "domain",
            "draw",
            "encoding",
            "gather",
            "geo",
            "html",
            "imaging",
            "link",
            "phrases",
            "plan",
            "render",
            "serve",
            "verify",
            "views",
            "watch",
            "write",
            "mend",
            "build",
            "preview");

    /** What runs the stages, as only the commands may. */
    private static final Set<String> PIPELINES = Set.of("build", "preview");

    private static final List<String> BYSTANDERS = List.of("serve", "watch");
    /** What is no stage and serves all. */
    private static final Set<String> FOUNDATIONS = Set.of("diagnostic", "domain", "encoding");

    private static final int MOST_LINES = 250;
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theListingNamesAllPackages() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(TOP))
                        .map(name -> name.split("\\.")[1])
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(LISTING));
    }

    @Test
    void aPackageKnowsOnlyPackagesAboveItInTheListing() {
        for (int place = 0; place < LISTING.size(); place++) {
            String[] notAbove = Stream.concat(
                            Stream.of(TOP),
                            LISTING.subList(place + 1, LISTING.size()).stream().map(ArchitectureTest::withRooms))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(withRooms(LISTING.get(place)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(notAbove)
                    .check(MAIN);
        }
    }

    @Test
    void theServerAndTheWatchAndTheStagesDoNotKnowEachOther() {
        for (String bystander : BYSTANDERS) {
            String[] others = LISTING.stream()
                    .filter(other -> !other.equals(bystander) && !PIPELINES.contains(other))
                    .map(ArchitectureTest::withRooms)
                    .toArray(String[]::new);
            String[] stages = LISTING.stream()
                    .filter(other -> !other.equals(bystander) && !FOUNDATIONS.contains(other))
                    .map(ArchitectureTest::withRooms)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(withRooms(bystander))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(stages)
                    .check(MAIN);
            noClasses()
                    .that()
                    .resideInAnyPackage(others)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(withRooms(bystander))
                    .check(MAIN);
        }
    }

    @Test
    void theReaderOfLogsKnowsNoStageAndNoStageKnowsIt() {
        String[] others = LISTING.stream()
                .filter(other -> !other.equals("views") && !FOUNDATIONS.contains(other))
                .map(ArchitectureTest::withRooms)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(withRooms("views"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAnyPackage(others)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(withRooms("views"))
                .check(MAIN);
    }

    @Test
    void stagesSpeakEnglishAndThePhrasebooksKnowNoStage() {
        String phrases = withRooms("phrases");
        String[] speakers = {TOP, phrases, withRooms("mend"), withRooms("build"), withRooms("preview")};
        noClasses()
                .that()
                .resideOutsideOfPackages(speakers)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(phrases)
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(phrases)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of stages",
                        other -> other.getPackageName().startsWith(TOP + ".")
                                && !other.getPackageName().startsWith(TOP + ".phrases")
                                && !other.getPackageName().startsWith(TOP + ".domain")))
                .check(MAIN);
    }

    @Test
    void onlyTheEdgesTouchDiskAndNetwork() {
        Set<String> addresses = Set.of("URI", "URISyntaxException", "URLEncoder", "URLDecoder");
        Set<String> arithmetic = Set.of("Adler32", "CRC32", "Inflater", "DataFormatException"); // the same everywhere
        Set<String> files = Set.of(
                "java.nio.file.Files",
                "java.nio.file.FileSystems",
                "java.io.File",
                "java.io.FileReader",
                "java.io.FileWriter",
                "java.io.FileInputStream",
                "java.io.FileOutputStream",
                "java.io.RandomAccessFile");
        noClasses()
                .that(areOutside(
                        Set.of("gather.source.SourceFolder", "gather.source.SourceFile", "gather.source.SourceWalk"),
                        Set.of("serve", "views", "watch", "write")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach disk or network",
                        other -> files.contains(other.getName())
                                || (other.getPackageName().equals("java.net")
                                        && !addresses.contains(other.getSimpleName()))
                                || Stream.of(
                                                "java.net.http",
                                                "java.nio.channels",
                                                "java.util.zip",
                                                "java.util.jar",
                                                "com.sun.net",
                                                "io.methvin")
                                        .filter(edge -> !edge.equals("java.util.zip")
                                                || !arithmetic.contains(other.getSimpleName()))
                                        .anyMatch(edge -> (other.getPackageName() + ".").startsWith(edge + "."))))
                .check(MAIN);
    }

    @Test
    void onlyTheServerAndNoOtherEdgeTouchesTheNetwork() {
        noClasses()
                .that(areOutside(Set.of(), Set.of("serve")))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "reach the network",
                        other -> other.getName().matches("java\\.net\\.(.*Socket.*|.*Address|.*Connection|http\\..*)")
                                || other.getPackageName().startsWith("com.sun.net")))
                .check(MAIN);
    }

    @Test
    void onlyMainTouchesTheStandardStreamsAndExits() {
        noClasses()
                .that(areOutside(Set.of("Main", "StopNotice"), Set.of()))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Runtime.class.getName())
                .check(MAIN);
        classes()
                .should(neverCall(
                        "prints a stack trace nowhere in particular",
                        call -> call.getName().equals("printStackTrace")
                                && parameters(call).isEmpty()))
                .check(MAIN);
    }

    @Test
    void onlyTheOptionsAskWhatTimeItIs() {
        classes()
                .that(areOutside(Set.of("SourceOptions"), Set.of()))
                .should(neverCall("asks for the time of the day", ArchitectureTest::asksForTheTime))
                .check(MAIN);
        classes()
                .that(areOutside(Set.of("build.Stopwatch", "build.TerminalProgress"), Set.of()))
                .should(neverCall(
                        "measures time",
                        call -> isOf(call, System.class.getName())
                                && call.getName().equals("nanoTime")))
                .check(MAIN);
    }

    /** {@link QuietTime} says when the moment makes no difference, and must know all for whom it makes one. */
    @Test
    void whoeverLooksAtTheMomentOfABuildIsNamedHere() {
        classes()
                .that(areOutside(
                        Set.of(
                                "link.Link",
                                "link.Release",
                                "build.LastBuild",
                                "build.PlannedSite",
                                "preview.PreviewSite",
                                "ViewsImportCommand"),
                        Set.of()))
                .should(neverCall(
                        "asks for the moment of the build",
                        call -> isOf(call, full("link.Release"))
                                && call.getName().equals("now")))
                .check(MAIN);
    }

    @Test
    void nothingDependsOnTheMachinesLanguageZoneOrEncoding() {
        classes()
                .should(neverCall("falls back on the machine's settings", ArchitectureTest::fallsBackOnSettings))
                .check(MAIN);
    }

    @Test
    void onlyTheOptionsKnowTheEnvironment() {
        classes()
                .that(areOutside(
                        Set.of("Main", "BuildOptions", "OutputOption", "EditorOption", "SourceOptions"), Set.of()))
                .should(neverCall(
                        "asks for the environment",
                        call -> isOf(call, System.class.getName())
                                && Set.of("getenv", "getProperty", "getProperties", "lineSeparator")
                                        .contains(call.getName())))
                .check(MAIN);
    }

    /** Members may hold what a library calls a context. */
    @Test
    void noNameSaysNothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Processor|Context)(\\$.*)?")
                .check(MAIN);
        members()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(TOP + "..")
                .should()
                .haveNameNotMatching("(?i).*(manager|helper|utils?|processor)")
                .check(MAIN);
    }

    @Test
    void recordsHoldNoArrays() {
        fields().that()
                .areDeclaredInClassesThat(DescribedPredicate.describe("are records", JavaClass::isRecord))
                .should()
                .notHaveRawType(DescribedPredicate.describe("is an array", JavaClass::isArray))
                .check(MAIN);
    }

    @Test
    void staticFieldsNeverChange() {
        fields().that().areStatic().should().beFinal().check(MAIN);
        fields().that()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .notHaveRawType(DescribedPredicate.describe("is an array", JavaClass::isArray))
                .check(MAIN);
    }

    @Test
    void nothingIsInheritedButSealedTypes() {
        assertThat(MAIN.stream()
                        .filter(type -> !type.isInterface() && !type.isEnum() && !type.isAnonymousClass())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.FINAL))
                        .map(JavaClass::reflect)
                        .filter(type -> !type.isSealed())
                        .map(Class::getName))
                .as("classes that are neither final nor sealed")
                .isEmpty();
    }

    @Test
    void everyPackageRefusesNull() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()))
                .isEqualTo(MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
    }

    @Test
    void noFileIsLong() throws IOException {
        Map<Path, Long> lengths = new TreeMap<>();
        for (Path file : RealSite.filesBelow(Path.of("src/main/java"))) {
            try (Stream<String> lines = Files.lines(file)) {
                lengths.put(file, lines.count());
            }
        }

        assertThat(lengths).isNotEmpty();
        assertThat(lengths.entrySet())
                .allSatisfy(file ->
                        assertThat(file.getValue()).as(file.getKey().toString()).isLessThanOrEqualTo(MOST_LINES));
    }

    private static String full(String name) {
        return TOP + "." + name;
    }

    /** A package and its rooms, which {@link RoomsTest} tells apart. */
    private static String withRooms(String name) {
        return full(name) + "..";
    }

    /** Classes that are none of these, nor nested in them, nor in these packages. */
    private static DescribedPredicate<JavaClass> areOutside(Set<String> classes, Set<String> packages) {
        return DescribedPredicate.describe("are outside of " + classes + " and " + packages, type -> {
            String outermost = type.getName().split("\\$", 2)[0];
            return classes.stream().noneMatch(name -> outermost.equals(full(name)))
                    && packages.stream().noneMatch(name -> (type.getPackageName() + ".").startsWith(full(name) + "."));
        });
    }

    private static ArchCondition<JavaClass> neverCall(String what, Predicate<JavaAccess<?>> calls) {
        return never(accessTargetWhere(DescribedPredicate.describe(what, calls)));
    }

    private static boolean isOf(JavaAccess<?> call, String type) {
        return call.getTargetOwner().getName().equals(type);
    }

    private static boolean asksForTheTime(JavaAccess<?> call) {
        boolean now = call.getTargetOwner().getPackageName().startsWith("java.time")
                && (call.getName().equals("now")
                        || call.getTargetOwner().getSimpleName().equals("Clock"));
        boolean millis = isOf(call, System.class.getName()) && call.getName().equals("currentTimeMillis");
        boolean calendar = call.getName().equals("getInstance")
                && call.getTargetOwner().getSimpleName().endsWith("Calendar");
        return now
                || millis
                || calendar
                || (isOf(call, "java.util.Date") && parameters(call).isEmpty());
    }

    /** Calls that have a sister which is told the language, zone or encoding, and were not told. */
    private static boolean fallsBackOnSettings(JavaAccess<?> call) {
        String type = call.getTargetOwner().getName();
        String name = call.getName();
        List<String> parameters = parameters(call);
        return switch (type) {
            case "java.util.Locale", "com.ibm.icu.util.ULocale", "java.util.TimeZone", "com.ibm.icu.util.TimeZone" ->
                name.startsWith("getDefault") || name.startsWith("setDefault");
            case "java.time.ZoneId" -> name.equals("systemDefault");
            case "java.nio.charset.Charset" -> name.equals("defaultCharset");
            case "java.lang.String" ->
                switch (name) {
                    case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
                    case "format" -> parameters.get(0).equals("java.lang.String");
                    case "formatted" -> true;
                    case "<init>" ->
                        parameters.contains("[B") && parameters.stream().noneMatch(one -> one.contains("harset"));
                    default -> false;
                };
            case "java.io.InputStreamReader",
                    "java.io.OutputStreamWriter",
                    "java.io.PrintStream",
                    "java.util.Scanner" ->
                name.equals("<init>") && parameters.stream().noneMatch(one -> one.contains("harset"));
            default ->
                Set.of("java.text", "java.time.format", "com.ibm.icu.text", "com.ibm.icu.number")
                                .contains(call.getTargetOwner().getPackageName())
                        && Set.of("getInstance", "<init>", "ofPattern", "getNumberInstance")
                                .contains(name)
                        && parameters.stream().noneMatch(one -> one.contains("Locale"))
                        && !Set.of("com.ibm.icu.text.MessagePattern", "com.ibm.icu.text.IDNA$Info")
                                .contains(type)
                        && !type.endsWith("Exception");
        };
    }

    private static List<String> parameters(JavaAccess<?> call) {
        return call.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
