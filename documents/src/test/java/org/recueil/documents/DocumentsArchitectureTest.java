package org.recueil.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.recueil.architecture.ArchitectureRules;
import org.recueil.export.FileWriter;

/** Writers know what a file holds, and nothing of how it came about. */
class DocumentsArchitectureTest {
    private static final String OURS = "org.recueil.documents";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS);

    @Test
    void ofOursTheyUseExportAlone() {
        assertTrue(CLASSES.contain(DocumentWriter.class));
        DescribedPredicate<JavaClass> others = JavaClass.Predicates.resideInAPackage("org.recueil..")
                .and(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage(OURS, FileWriter.class.getPackageName())));
        noClasses().should().dependOnClassesThat(others).check(CLASSES);
    }

    /** What reads JSON or the texts is in the program already, and another one in this folder would be a second one. */
    @Test
    void theyUseNoLibraryOfTheProgram() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "org.apache.lucene..", "org.slf4j..", "ch.qos..")
                .check(CLASSES);
    }

    @Test
    void itsRoomsAreSmallAndHaveNoCycles() {
        new ArchitectureRules(OURS)
                .rooms()
                .forEach(rule -> rule.allowEmptyShould(true).check(CLASSES));
    }
}
