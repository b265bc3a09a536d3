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
    private static final String STAX = "javax.xml.stream..";
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

    /** Names that were riddles. What they named is called otherwise now. */
    private static final List<String> RIDDLES = List.of(
            "Alike",
            "Alone",
            "Asked",
            "Asking",
            "Bag",
            "Bell",
            "Cards",
            "Column",
            "Confirmable",
            "Crime",
            "Desk",
            "Ending",
            "Gathered",
            "Groundwork",
            "Insistence",
            "Keeper",
            "KeptWeight",
            "Lane",
            "Mentioned",
            "Narrower",
            "NumberStream",
            "Once",
            "Original",
            "Pace",
            "Passage",
            "Patience",
            "Pauses",
            "Presence",
            "Pulse",
            "Reading",
            "Readings",
            "Repeats",
            "Respelling",
            "Ridge",
            "Said",
            "SaidLines",
            "Say",
            "Saying",
            "Speech",
            "Strip",
            "Surroundings",
            "Terms",
            "Tongue",
            "Trouble",
            "Turn",
            "Typed",
            "Watch",
            "WholeTexts",
            "Window",
            "Withdrawal");

    private final String root;

    public ArchitectureRules(String root) {
        this.root = root;
    }

    public List<ArchRule> all() {
        return Stream.concat(
                        Stream.of(
                                luceneStaysInSearch(),
                                normalFormsStayInText(),
                                noNetwork(),
                                commandsDoNotRender(),
                                viewsKnowNoCommand(),
                                quotationsAreCheckedAtTheirFace()),
                        Stream.concat(layers(), rooms().stream()))
                .toList();
    }

    /** What holds in every module, whatever its packages are called. */
    public List<ArchRule> rooms() {
        return List.of(noCycles(), noCyclesBetweenRooms(), roomsAreSmall(), namesAreGuessed());
    }

    /** What each package may use, itself included. The command line starts everything and may use all of it. */
    private Stream<ArchRule> layers() {
        return Stream.of(
                only("text", JAVA),
                only("model", JAVA, in("text")),
                only("reply", JAVA),
                only("draft", JAVA, STAX),
                only("export", JAVA),
                only("reference", JAVA, in("text"), in("model")),
                only("relation", JAVA, in("text"), in("model")),
                only("quotation", JAVA, in("text"), in("model"), in("reference"), in("relation")),
                only("data", JAVA, JACKSON, in("text"), in("model")),
                only("meetings", JAVA, in("text"), in("model"), in("reference"), in("relation"), in("data")),
                only(
                        "importer",
                        JAVA,
                        in("text"),
                        in("model"),
                        in("reference"),
                        in("relation"),
                        in("data"),
                        in("meetings")),
                only("search", JAVA, LUCENE, LUCENE_STEMMERS, in("text"), in("model"), in("data")),
                only("wording", JAVA, in("reply")),
                only(
                        "bot",
                        JAVA,
                        in("text"),
                        in("model"),
                        in("reference"),
                        in("relation"),
                        in("quotation"),
                        in("draft"),
                        in("export"),
                        in("data"),
                        in("search"),
                        in("wording"),
                        in("reply")),
                ofOursOnly(
                        "platform",
                        in("bot"),
                        in("draft"),
                        in("export"),
                        in("platform.settings"),
                        in("wording"),
                        in("reply"),
                        in("delivery"),
                        in("data"),
                        in("text")),
                ofOursOnly("platform.http"),
                ofOursOnly("platform.settings", in("data"), in("text")),
                only("delivery", JAVA),
                ofOursOnly(
                        "terminal",
                        in("cli"),
                        in("platform.settings"),
                        in("bot"),
                        in("wording"),
                        in("reply"),
                        in("delivery"),
                        in("text")),
                ofOursOnly("platform.network", in("platform.settings"), in("delivery"), in("data"), in("text")),
                ofOursOnly(
                        "service",
                        in("cli"),
                        in("platform"),
                        in("bot"),
                        in("wording"),
                        in("delivery"),
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

    private ArchRule luceneStaysInSearch() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("search"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LUCENE)
                .as("a Lucene type never leaves search")
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
                .resideOutsideOfPackage(in("platform.network"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(NETWORK)
                .as("the core knows no chat SDK and, but for network, no HTTP client")
                .allowEmptyShould(true);
    }

    private ArchRule commandsDoNotRender() {
        return noClasses()
                .that()
                .resideInAPackage(in("bot"))
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.reply\\.\\w*(Renderer|Splitter)")
                .as("a command renders nothing")
                .allowEmptyShould(true);
    }

    /** A view may be shown by several commands, and knows none of them. */
    private ArchRule viewsKnowNoCommand() {
        return noClasses()
                .that()
                .resideInAPackage(in("bot.view"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("bot.command"))
                .as("no arrow runs from a view back to a command")
                .allowEmptyShould(true);
    }

    /** What a draft is found to say depends on all rooms of the check together. */
    private ArchRule quotationsAreCheckedAtTheirFace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("quotation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("quotation.match"), in("quotation.draft"))
                .as("nobody outside reaches into the rooms of quotation that match and that read drafts")
                .allowEmptyShould(true);
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().as("packages have no cycles");
    }

    /** Each package by itself, whatever stands above it. */
    private ArchRule noCyclesBetweenRooms() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().as("rooms have no cycles");
    }

    private ArchRule roomsAreSmall() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new SmallRooms())
                .as("no package holds more than " + SmallRooms.MOST + " top-level types");
    }

    private ArchRule namesAreGuessed() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*\\.(?:" + String.join("|", RIDDLES) + ")")
                .as("a stranger guesses from a name what the class does");
    }
}
