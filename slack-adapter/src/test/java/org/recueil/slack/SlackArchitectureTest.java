package org.recueil.slack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.recueil.architecture.ChatAdapterContract;

class SlackArchitectureTest extends ChatAdapterContract {
    @Override
    protected String adapter() {
        return "slack";
    }

    @Test
    void theShapeOfTheAppKnowsNothingOfWhatTheBotDoesWithIt() {
        noClasses()
                .that()
                .resideInAPackage("org.recueil.slack.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.recueil.slack", "okhttp3..", "com.slack..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.recueil.slack"));
    }
}
