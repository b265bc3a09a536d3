package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recueil.cli.JsonLines.keys;
import static org.recueil.cli.JsonLines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recueil.cli.Program.Ran;
import org.recueil.model.id.ProvisionId;

/** {@code export}: order, keys, types and counts of the whole corpus. */
class ExportContractTest {
    private static final List<String> PROVISION =
            List.of(("type id part meeting path text chapeau heading instrument symbol paragraph url themes themes2019"
                            + " footnotes cites")
                    .split(" "));
    private static final Set<String> MAY_BE_LEFT_OUT = Set.of("heading", "symbol", "url");
    private static List<JsonNode> lines;

    @BeforeAll
    static void export() {
        Ran ran = Program.here().run("export");
        assertEquals(0, ran.code(), ran.err());
        lines = JsonLines.of(ran.out());
    }

    private static List<JsonNode> ofType(String type) {
        List<JsonNode> found = lines.stream()
                .filter(line -> line.get("type").textValue().equals(type))
                .toList();
        assertFalse(found.isEmpty(), "no " + type);
        return found;
    }

    private static JsonNode provision(String id) {
        return ofType("provision").stream()
                .filter(line -> line.get("id").textValue().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void typesFollowEachOther() {
        List<String> types = new ArrayList<>();
        for (JsonNode line : lines) {
            String type = line.get("type").textValue();
            if (types.isEmpty() || !types.get(types.size() - 1).equals(type)) {
                types.add(type);
            }
        }
        assertEquals(List.of("provision", "theme", "document", "report-paragraph"), types);
    }

    @Test
    void nothingIsMissing() {
        assertEquals(355 + 109 + 26, ofType("provision").size());
        assertEquals(78 + 78, ofType("theme").size());
        assertEquals(20, ofType("document").size());
        assertEquals(115, ofType("report-paragraph").size());
        assertEquals(1193, references(2021));
        assertEquals(972, references(2019));
    }

    private static int references(int edition) {
        return ofType("theme").stream()
                .filter(theme -> theme.get("edition").intValue() == edition)
                .mapToInt(theme -> theme.get("refs").size())
                .sum();
    }

    @Test
    void provisionsStandInTheOrderOfTheTexts() {
        List<ProvisionId> ids = ofType("provision").stream()
                .map(line -> ProvisionId.parse(line.get("id").textValue()))
                .toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void provisionsHaveTheKeysOfTheContractInOrder() {
        for (JsonNode line : ofType("provision")) {
            List<String> expected = PROVISION.stream()
                    .filter(key -> line.has(key) || !MAY_BE_LEFT_OUT.contains(key))
                    .toList();
            String id = line.get("id").textValue();
            assertEquals(expected, keys(line), id);
            String path = String.join(".", texts(line.get("path")));
            assertEquals(
                    id, line.get("part").textValue() + "." + line.get("meeting").textValue() + "." + path);
            assertFalse(line.get("text").textValue().isBlank(), id);
            assertFalse(line.get("paragraph").textValue().isBlank(), id);
            List.of("chapeau", "themes", "themes2019", "footnotes", "cites").forEach(key -> texts(line.get(key)));
            String symbol = line.path("symbol").textValue();
            assertEquals(
                    symbol == null ? null : "https://undocs.org/fr/" + symbol,
                    line.path("url").textValue(),
                    id);
            assertEquals(symbol == null, line.get("meeting").textValue().equals("X"), id);
        }
    }

    /** What Recueil suggests is not official: the export says nothing of it. */
    @Test
    void noSuggestedThemeStandsAmongTheOfficialOnes() {
        List<JsonNode> ofMeetingTen = ofType("provision").stream()
                .filter(line -> line.get("meeting").textValue().equals("X"))
                .toList();
        assertEquals(26, ofMeetingTen.size());
        ofMeetingTen.forEach(line -> assertEquals(List.of(), texts(line.get("themes")), line.toString()));
        ofType("theme")
                .forEach(theme -> assertTrue(
                        texts(theme.get("refs")).stream().noneMatch(id -> id.startsWith("A.X.")), theme.toString()));
    }

    @Test
    void placesAreAsPrinted() {
        assertEquals("44", provision("A.II.37").get("paragraph").textValue());
        assertEquals("51 j) iv)", provision("A.IV.46.j.iv").get("paragraph").textValue());
        assertEquals("21", provision("A.IX.21").get("paragraph").textValue());
        assertEquals("12", provision("A.X.12").get("paragraph").textValue());
        assertEquals("8 e)", provision("B.V.8.e").get("paragraph").textValue());
        assertEquals("n)", provision("B.IV.n").get("paragraph").textValue());
        assertEquals("al. 9", provision("B.V.al.9").get("paragraph").textValue());
    }

    @Test
    void chapeauxRunFromTheOutermostIn() {
        List<String> chapeau = texts(provision("B.V.8.e").get("chapeau"));
        assertEquals(2, chapeau.size());
        assertTrue(chapeau.get(0).startsWith("La Conférence des Parties"), chapeau.get(0));
        assertEquals(provision("B.V.8").get("text").textValue(), chapeau.get(1));
    }

    @Test
    void themesStandInTheOrderOfTheirIndexAndListWhatExists() {
        Set<String> ids = new HashSet<>();
        ofType("provision").forEach(line -> ids.add(line.get("id").textValue()));
        int number = 0;
        for (JsonNode theme : ofType("theme")) {
            assertEquals(List.of("type", "edition", "number", "name", "refs", "aliases"), keys(theme));
            assertEquals(number < 78 ? 2021 : 2019, theme.get("edition").intValue());
            assertEquals(number++ % 78 + 1, theme.get("number").intValue());
            assertTrue(ids.containsAll(texts(theme.get("refs"))), theme.toString());
            assertEquals(2, texts(theme.get("aliases")).size(), theme.toString());
        }
    }
}
