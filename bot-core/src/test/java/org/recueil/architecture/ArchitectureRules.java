package org.recueil.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of the house, as DESIGN tells them, for all below a root package. Packages that do not exist yet keep them
 * from their first class on. Public, so that the adapters' tests can hold their own code to the same ones.
 */
public final class ArchitectureRules {
    private static final String JAVA = "java..";
    private static final String LUCENE = "org.apache.lucene..";
    private static final String LUCENE_STEMMERS = "org.tartarus.snowball..";
    private static final String JACKSON = "com.fasterxml.jackson..";
    private static final String[] NETWORK = {
        "java.net.http..",
        "okhttp3..",
        "retrofit2..",
        "org.apache.http..",
        "org.apache.hc..",
        "com.slack..",
        "org.telegram..",
        "com.pengrad..",
        "jakarta.websocket..",
        "org.java_websocket.."
    };

    private final String root;

    public ArchitectureRules(String root) {
        this.root = root;
    }

    public List<ArchRule> all() {
        return Stream.concat(
                        Stream.of(
                                luceneStaysInIndex(),
                                normalFormsStayInText(),
                                noNetwork(),
                                commandsDoNotRender(),
                                noCycles()),
                        layers())
                .toList();
    }

    /** What each package may use, itself included. Main starts everything and may use all of it. */
    private Stream<ArchRule> layers() {
        return Stream.of(
                only("text", JAVA),
                only("model", JAVA, in("text")),
                only("reply", JAVA),
                only("reference", JAVA, in("text"), in("model")),
                only("relation", JAVA, in("text"), in("model")),
                only("data", JAVA, JACKSON, in("text"), in("model")),
                only("importer", JAVA, in("text"), in("model"), in("reference"), in("relation"), in("data")),
                only("index", JAVA, LUCENE, LUCENE_STEMMERS, in("text"), in("model"), in("data")),
                only(
                        "command",
                        JAVA,
                        in("text"),
                        in("model"),
                        in("reference"),
                        in("relation"),
                        in("index"),
                        in("reply")),
                ofOursOnly("http"),
                only("delivery", JAVA, in("command"), in("reply")),
                ofOursOnly("terminal", in("main"), in("command"), in("reply"), in("delivery"), in("text")),
                ofOursOnly("network", in("main"), in("delivery"), in("data"), in("text")),
                ofOursOnly(
                        "service",
                        in("main"),
                        in("command"),
                        in("delivery"),
                        in("http"),
                        in("network"),
                        in("data"),
                        in("text"),
                        in("model")));
    }

    private String in(String name) {
        return root + "." + name + "..";
    }

    private ArchRule only(String name, String... others) {
        return classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(with(in(name), others)))
                .as(name + " uses only " + String.join(", ", others))
                .allowEmptyShould(true);
    }

    private ArchRule ofOursOnly(String name, String... others) {
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(with(in(name), others)).or(not(resideInAnyPackage(root + "..")));
        return classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .onlyDependOnClassesThat(allowed)
                .as(name + " uses of ours only " + String.join(", ", others))
                .allowEmptyShould(true);
    }

    private static String[] with(String first, String... others) {
        return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray(String[]::new);
    }

    private ArchRule luceneStaysInIndex() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("index"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LUCENE)
                .as("a Lucene type never leaves index")
                .allowEmptyShould(true);
    }

    /** Two ways of folding would differ sooner or later. */
    private ArchRule normalFormsStayInText() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("text"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.text\\.Normalizer.*")
                .as("only text normalises and folds")
                .allowEmptyShould(true);
    }

    private ArchRule noNetwork() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("network"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NETWORK)
                .as("the core knows no chat SDK and, but for network, no HTTP client")
                .allowEmptyShould(true);
    }

    private ArchRule commandsDoNotRender() {
        return noClasses()
                .that()
                .resideInAPackage(in("command"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.reply\\.\\w*(Renderer|Splitter)")
                .as("a command renders nothing")
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("packages have no cycles");
    }
}
