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
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the house asks of an adapter: no Lucene and no other adapter. Each adapter's test inherits it. */
public abstract class AdapterContract {
    /** Each adapter's package below ours, and its platform's. */
    private static final Map<String, String> ADAPTERS = Map.of("telegram", "org.telegram..", "slack", "com.slack..");

    /** What both have, by room. */
    private static final Map<String, List<String>> TWINS = Map.of(
            "api", List.of("ApiFailure", "Destination", "Journal", "Self", "Settings", "Timings"),
            "event", List.of("Presses"),
            "render", List.of("Requests", "Words"),
            "show",
                    List.of(
                            "AdapterContext",
                            "AnswerScript",
                            "Composer",
                            "Languages",
                            "Memory",
                            "MessageDeletion",
                            "Pressed",
                            "QuestionScript",
                            "Showing"));

    /** The adapter's package below ours. */
    protected abstract String adapter();

    @Test
    void itKnowsNoLuceneAndNoOtherAdapter() {
        assertTrue(ADAPTERS.containsKey(adapter()), adapter());
        JavaClasses classes = classes();
        assertFalse(classes.isEmpty());
        List<String> foreign = new ArrayList<>(List.of("org.apache.lucene..", "org.recueil.search.."));
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

    /** The twins are read side by side. */
    @Test
    void itHasTheRoomsOfItsTwin() {
        Set<String> rooms = new TreeSet<>();
        classes().forEach(each -> rooms.add(each.getPackageName().replaceFirst("org\\.recueil\\.\\w+\\.?", "")));
        assertTrue(rooms.containsAll(List.of("api", "entrance", "event", "render", "show")), rooms.toString());
    }

    /** The same name stands for the same job, so that a reader of one finds it in the other. */
    @Test
    void itHasTheNamesOfItsTwinInTheSameRooms() {
        Set<String> names = new TreeSet<>();
        classes().forEach(each -> names.add(each.getName().replace("org.recueil." + adapter() + ".", "")));
        TWINS.forEach((room, twins) ->
                twins.forEach(twin -> assertTrue(names.contains(room + "." + twin), () -> room + "." + twin)));
    }

    private JavaClasses classes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.recueil." + adapter());
    }
}
