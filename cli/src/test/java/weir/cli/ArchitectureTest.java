package weir.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the arrows between the modules and keeps the core pure; ARCHITECTURE.md says why. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("weir");

    /** The module's name in the place a class was read from: its folder under the root, or its jar. */
    private static final Pattern MODULE = Pattern.compile(
            "/(core|documents|pipeline|exports|cli)/target/|/weir-(core|documents|pipeline|exports|cli)-");

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource(textBlock = """
            core,      core
            documents, core documents
            pipeline,  core documents pipeline
            exports,   core exports
            cli,       core documents pipeline exports cli
            """)
    void aModuleUsesOnlyTheModulesBelowIt(String module, String allowed) {
        Set<String> modules = Set.of(allowed.split(" "));

        classes()
                .that(areInModule(module))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of " + allowed,
                        used -> !used.getPackageName().startsWith("weir.") || modules.contains(moduleOf(used))))
                .check(CLASSES);
    }

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource(textBlock = """
            core,      com.fasterxml.jackson.annotation com.hankcs org.apache.commons.text
            documents, org.apache.commons.compress org.jsoup org.apache.pdfbox org.apache.fontbox org.netpreserve tools.jackson org.slf4j
            pipeline,  tools.jackson com.fasterxml.jackson.annotation org.slf4j
            exports,   org.apache.poi tech.followthemoney tools.jackson com.fasterxml.jackson.annotation
            cli,       picocli tools.jackson org.slf4j
            """)
    void aModuleUsesOnlyTheLibrariesItNames(String module, String libraries) {
        String[] allowed =
                (libraries + " weir java javax.imageio javax.xml org.w3c.dom org.xml.sax org.jspecify").split(" ");
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] += "..";
        }

        classes()
                .that(areInModule(module))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are of " + libraries,
                        used -> used.getBaseComponentType().isPrimitive()
                                || resideInAnyPackage(allowed).test(used.getBaseComponentType())))
                .check(CLASSES);
    }

    @Test
    void theCoreTouchesNoFileNetworkOrProcess() {
        noClasses()
                .that(areInModule("core").and(not(resideInAnyPackage("weir.knowledge.."))))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.nio.channels..")
                                .or(describe("start processes", used -> used.isAssignableTo(ProcessBuilder.class))))
                .check(CLASSES);
    }

    @Test
    void theCoreAsksNoClock() {
        noClasses()
                .that(areInModule("core"))
                .should()
                .callCodeUnitWhere(call("now", "java.time"))
                .orShould()
                .callCodeUnitWhere(call("system.*", "java.time"))
                .orShould()
                .callCodeUnitWhere(call("currentTimeMillis|nanoTime", "java.lang"))
                .orShould()
                .dependOnClassesThat(describe("are old dates", used -> used.isEquivalentTo(java.util.Date.class)))
                .check(CLASSES);
    }

    @Test
    void theCoreThrowsNoDice() {
        noClasses()
                .that(areInModule("core"))
                .should()
                .callCodeUnitWhere(call("random|randomUUID", "java"))
                .orShould()
                .dependOnClassesThat(describe(
                        "are random generators", used -> used.isAssignableTo(java.util.random.RandomGenerator.class)))
                .check(CLASSES);
    }

    @Test
    void whatIsWrittenDoesNotDependOnTheMachinesLanguage() {
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("some languages write other digits and decimal points: give Locale.ROOT")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("weir.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackageIsSplitOverModules() {
        Map<String, Set<String>> modules = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            modules.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>())
                    .add(moduleOf(type));
        }

        assertThat(modules)
                .allSatisfy((name, homes) -> assertThat(homes).as(name).hasSize(1));
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        Set<JavaPackage> packages = new TreeSet<>(Comparator.comparing(JavaPackage::getName));
        CLASSES.forEach(type -> packages.add(type.getPackage()));

        assertThat(packages).allMatch(home -> home.isAnnotatedWith(NullMarked.class));
    }

    private static DescribedPredicate<JavaClass> areInModule(String module) {
        return describe("are in " + module, type -> moduleOf(type).equals(module));
    }

    /** A call of a method by this name pattern on a class of the package or of one below it. */
    private static DescribedPredicate<JavaCall<?>> call(String namePattern, String packageName) {
        return describe("call " + packageName + " " + namePattern, call -> {
            CodeUnitCallTarget target = call.getTarget();
            return target.getName().matches(namePattern)
                    && (target.getOwner().getPackageName() + ".").startsWith(packageName + ".");
        });
    }

    private static String moduleOf(JavaClass type) {
        String place = type.getBaseComponentType()
                .getSource()
                .map(source -> source.getUri().toString())
                .orElse("");
        Matcher matcher = MODULE.matcher(place);
        if (!matcher.find()) {
            return "none";
        }
        String folder = matcher.group(1);
        return folder == null ? matcher.group(2) : folder;
    }
}
