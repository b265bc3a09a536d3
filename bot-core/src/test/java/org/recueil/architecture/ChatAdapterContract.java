package org.recueil.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the house asks of the adapters of chats: the same rooms and names, so that the twins are read side by side. */
public abstract class ChatAdapterContract extends AdapterContract {
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

    @Test
    void itLeavesTheSearchToTheBot() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.recueil.search..")
                .check(classes());
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
}
