package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recueil.cli.JsonLines.keys;
import static org.recueil.cli.JsonLines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Program.Ran;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;

/** {@code ask --json}: what scripts may rely on. */
class AskJsonContractTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final List<String> KEYS = List.of(
            "query", "lang", "kind", "confidence", "items", "choices", "page", "pages", "total", "actions", "text");

    static JsonNode ask(String... arguments) {
        List<String> all = new ArrayList<>(List.of("ask", "--json"));
        all.addAll(List.of(arguments));
        Ran ran = Program.here().run(all.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        List<JsonNode> lines = JsonLines.of(ran.out());
        assertEquals(1, lines.size(), ran.out());
        return lines.get(0);
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.get("items").forEach(item -> ids.add(item.get("id").textValue()));
        return ids;
    }

    @Test
    void aProvisionHasEveryKeyOfTheContract() {
        JsonNode answer = ask("--lang", "en", "/rec", "VII.2.o");
        assertEquals(KEYS, keys(answer));
        assertEquals("/rec VII.2.o", answer.get("query").textValue());
        assertEquals("en", answer.get("lang").textValue());
        JsonNode item = answer.get("items").get(0);
        assertEquals(
                List.of("id", "label", "text", "chapeau", "citation", "url", "themes", "citation_en", "url_en"),
                keys(item));
        assertEquals("A.VII.2.o", item.get("id").textValue());
        assertEquals("VII.2.o", item.get("label").textValue());
        assertTrue(item.get("text").textValue().startsWith("Reconnaître que la traite"), item.toString());
        assertEquals(1, texts(item.get("chapeau")).size());
        assertEquals("CTOC/COP/WG.4/2017/4, par. 8 o)", item.get("citation").textValue());
        assertEquals(
                "https://undocs.org/fr/CTOC/COP/WG.4/2017/4", item.get("url").textValue());
        assertEquals(
                "CTOC/COP/WG.4/2017/4, para. 8 (o)", item.get("citation_en").textValue());
        assertEquals(
                "https://undocs.org/en/CTOC/COP/WG.4/2017/4", item.get("url_en").textValue());
        assertEquals(5, texts(item.get("themes")).size());
        JsonNode action = answer.get("actions").get(0);
        assertEquals(List.of("label", "says", "role"), keys(action));
        assertEquals("/rec VII.2.n", action.get("says").textValue());
    }

    @Test
    void aParentComesFirstThenAllItsDescendantsInOrder() {
        Provision parent = CORPUS.provisions().stream()
                .filter(provision -> provision.id().toString().equals("A.IV.46"))
                .findFirst()
                .orElseThrow();
        List<String> expected = new ArrayList<>(List.of("A.IV.46"));
        CORPUS.descendants(parent.id()).forEach(below -> expected.add(below.id().toString()));
        assertEquals(expected, ids(ask("IV.46")));
        assertTrue(expected.size() > 10, "IV.46 has few descendants");
    }

    @Test
    void itemsStandInTheOrderAsked() {
        assertEquals(List.of("A.X.12", "B.V.al.9", "A.II.3"), ids(ask("X.12, B.V.al.9, II.3")));
    }

    @Test
    void whatHasNoDocumentHasNoUrl() {
        JsonNode item = ask("X.12").get("items").get(0);
        assertEquals(List.of("id", "label", "text", "chapeau", "citation", "themes"), keys(item));
        JsonNode english = ask("--lang", "en", "X.12").get("items").get(0);
        assertEquals(
                "draft report of the tenth meeting (2020), recommendation 12",
                english.get("citation_en").textValue());
        assertTrue(english.path("url_en").isMissingNode(), english.toString());
    }

    @Test
    void onlyWhoAsksInEnglishGetsEnglishCitations() {
        JsonNode item = ask("II.37").get("items").get(0);
        assertEquals(List.of("id", "label", "text", "chapeau", "citation", "url", "themes"), keys(item));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CTOC/COP/WG.4/2010/5 | CTOC/COP/WG.4/2010/5 | https://undocs.org/en/CTOC/COP/WG.4/2010/5",
                "/doc 2010/6, par. 96 | CTOC/COP/WG.4/2010/6, para. 96 | https://undocs.org/en/CTOC/COP/WG.4/2010/6",
            })
    void documentsAreCitedInEnglishAsWell(String line, String citation, String url) {
        JsonNode item = ask("--lang", "en", line).get("items").get(0);
        assertEquals(citation, item.get("citation_en").textValue());
        assertEquals(url, item.get("url_en").textValue());
    }

    @Test
    void theThemeShownIsNamedAndThoseOfferedAreChoices() {
        JsonNode one = ask("/theme non-sanction");
        assertEquals(
                "Victimes (non-sanction et non-poursuite)", one.get("theme").textValue());
        assertEquals(List.of(), texts(one.get("choices")));
        JsonNode several = ask("--lang", "en", "/theme organes");
        assertTrue(several.path("theme").isMissingNode());
        assertEquals(
                List.of(
                        "Formes de la traite des personnes (prélèvement d'organes)",
                        "Intervenants (organismes et fonctions des Nations Unies)"),
                texts(several.get("choices")));
    }

    @Test
    void missesAreNamedInTheText() {
        String text = ask("II.3, II.99, II.4").get("text").textValue();
        assertTrue(text.startsWith("II.99 n’existe pas"), text);
    }

    @Test
    void thePagesOfAThemeShowEveryReferenceOnceInPrintedOrder() {
        Set<String> shown = new LinkedHashSet<>();
        JsonNode page;
        int number = 1;
        do {
            page = ask("/theme 57 page " + number++);
            shown.addAll(ids(page));
        } while (page.get("page").intValue() < page.get("pages").intValue());
        List<String> printed = CORPUS.themes(2021).get(56).references().stream()
                .map(Object::toString)
                .toList();
        assertEquals(printed, List.copyOf(shown));
        assertEquals(printed.size(), page.get("total").intValue());
    }
}
