package org.recueil.slack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What DESIGN asks of an adapter: no Lucene and no other adapter. */
class SlackArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.recueil.slack");

    @Test
    void itKnowsNoLuceneAndNoOtherAdapter() {
        assertFalse(CLASSES.isEmpty());
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.lucene..", "org.telegram..", "org.recueil.telegram..", "org.recueil.index..")
                .check(CLASSES);
    }
}
