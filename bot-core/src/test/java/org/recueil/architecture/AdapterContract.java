package org.recueil.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the house asks of each adapter: no Lucene and no other adapter. Each adapter's test inherits it. */
public abstract class AdapterContract {
    /** Each adapter's package below ours, and its platform's. */
    private static final Map<String, String> ADAPTERS =
            Map.of("telegram", "org.telegram..", "slack", "com.slack..", "web", "io.undertow..");

    /** The adapter's package below ours. */
    protected abstract String adapter();

    @Test
    void itKnowsNoLuceneAndNoOtherAdapter() {
        assertTrue(ADAPTERS.containsKey(adapter()), adapter());
        JavaClasses classes = classes();
        assertFalse(classes.isEmpty());
        List<String> foreign = new ArrayList<>(List.of("org.apache.lucene.."));
        ADAPTERS.forEach((other, platform) -> {
            if (!other.equals(adapter())) {
                foreign.addAll(List.of("org.recueil." + other + "..", platform));
            }
        });
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(foreign.toArray(String[]::new))
                .check(classes);
    }

    @Test
    void itLeavesCommandsAndViewsToTheBot() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.recueil.bot.command..", "org.recueil.bot.view..")
                .check(classes());
    }

    @Test
    void itsRoomsAreSmallAndHaveNoCycles() {
        new ArchitectureRules("org.recueil." + adapter()).rooms().forEach(rule -> rule.check(classes()));
    }

    protected final JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.recueil." + adapter());
    }
}
