package org.recueil.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatTest {
    private static final List<String> KEYS = List.of("type", "id", "symbol", "edition", "number", "provision");
    private static final List<String> ORDER = List.of(
            "meeting", "provision", "theme", "suggestion", "document", "introduction", "report-paragraph", "source");

    static List<String> examples() throws IOException {
        return DataLines.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isEachExampleARealLineAbridged(String example) throws IOException {
        JsonNode shown = DataLines.json(example);
        JsonNode real = DataLines.all().stream()
                .map(DataLines::json)
                .filter(line -> KEYS.stream().allMatch(key -> line.path(key).equals(shown.path(key))))
                .findFirst()
                .orElseThrow();
        assertAbridged(shown, real, "");
        List<String> order = new ArrayList<>(keys(real));
        order.retainAll(keys(shown));
        assertEquals(order, keys(shown));
    }

    private static List<String> keys(JsonNode record) {
        return record.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static void assertAbridged(JsonNode shown, JsonNode real, String where) {
        if (shown.isTextual() && shown.textValue().endsWith(" …")) {
            String begin = shown.textValue().replaceFirst(" …$", "");
            assertTrue(real.textValue().startsWith(begin), where + ": " + begin);
        } else if (shown.isArray()) {
            for (int i = 0; i < shown.size(); i++) {
                int at = i;
                boolean there = where.equals("footnotes") || where.equals("citations");
                JsonNode same = there ? find(real, shown.get(at)) : real.path(at);
                assertAbridged(shown.get(at), same, where + "[" + at + "]");
            }
        } else if (shown.isObject()) {
            shown.properties()
                    .forEach(field -> assertAbridged(field.getValue(), real.path(field.getKey()), field.getKey()));
        } else {
            assertEquals(real, shown, where);
        }
    }

    private static JsonNode find(JsonNode list, JsonNode item) {
        for (JsonNode each : list) {
            if (each.equals(item)) {
                return each;
            }
        }
        return list.path(-1);
    }

    @Test
    void doTheKindsOfRecordsStandInTheOrderTold() throws IOException {
        List<String> types = DataLines.all().stream()
                .map(line -> DataLines.json(line).path("type").textValue())
                .distinct()
                .toList();
        assertEquals(ORDER, types);
        List<Integer> ranks = DataLines.all().stream()
                .map(line -> ORDER.indexOf(DataLines.json(line).path("type").textValue()))
                .toList();
        assertEquals(ranks.stream().sorted().toList(), ranks);
    }

    @Test
    void isTheFileUtf8WithoutMarkEmptyLineOrCarriageReturn() throws IOException {
        String file = Files.readString(DataLines.FILE);
        assertFalse(file.startsWith("\ufeff"));
        assertFalse(file.contains("\r"));
        assertFalse(file.contains("\n\n"));
        assertTrue(file.endsWith("}\n"));
    }

    @Test
    void doCitationsCountUtf16UnitsAndNotOverlap() throws IOException {
        int cited = 0;
        for (String line : DataLines.all()) {
            JsonNode json = DataLines.json(line);
            String text = json.path(json.has("opening") ? "opening" : "text").textValue();
            int end = 0;
            for (JsonNode citation : json.path("citations")) {
                assertTrue(citation.path("start").intValue() >= end, line);
                end = citation.path("end").intValue();
                String words = text.substring(citation.path("start").intValue(), end);
                assertEquals(words.strip(), words, line);
                cited++;
            }
        }
        assertTrue(cited > 50, "only " + cited + " citations");
    }
}
