package org.recueil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the rules of the house over corpus and bot-core, and proves of each rule that it can fail. */
class ArchitectureTest {
    private static final String HOUSE = "org.recueil";
    private static final String BROKEN = "org.recueil.architecture.broken";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    static Stream<ArchRule> rules() {
        return new ArchitectureRules(HOUSE).all().stream();
    }

    static Stream<ArchRule> rulesOfTheBrokenHouse() {
        return new ArchitectureRules(BROKEN).all().stream();
    }

    @Test
    void bothModulesAreLookedAt() {
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(each -> packages.add(each.getPackageName()));
        List<String> expected = Stream.of(
                        "bot",
                        "bot.view.theme",
                        "cli",
                        "data",
                        "draft",
                        "export",
                        "importer",
                        "importer.source",
                        "meetings",
                        "model",
                        "platform",
                        "platform.http",
                        "platform.network",
                        "platform.settings",
                        "quotation",
                        "quotation.draft",
                        "quotation.match",
                        "quotation.value",
                        "reference",
                        "relation",
                        "reply",
                        "search",
                        "service",
                        "terminal",
                        "text",
                        "wording")
                .map(name -> HOUSE + "." + name)
                .toList();
        assertTrue(packages.containsAll(expected), packages.toString());
    }

    @ParameterizedTest
    @MethodSource
    void rules(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** A small house in which somebody broke every rule. */
    @ParameterizedTest
    @MethodSource("rulesOfTheBrokenHouse")
    void everyRuleCanFail(ArchRule rule) {
        EvaluationResult result = rule.evaluate(BROKEN_CLASSES);
        assertTrue(result.hasViolation(), rule.getDescription());
    }

    @Test
    void noRuleIsForgotten() {
        assertFalse(rules().toList().isEmpty());
        assertEquals(rules().count(), rulesOfTheBrokenHouse().count());
    }
}
