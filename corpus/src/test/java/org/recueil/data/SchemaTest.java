package org.recueil.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.ModuleFolder;
import org.recueil.text.Table;

class SchemaTest {
    private static final JsonNode DOCUMENT = readDocument();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(DOCUMENT);

    private static JsonNode readDocument() {
        try {
            return DataLines.json(Files.readString(ModuleFolder.path().resolve("corpus.schema.json")));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Table.Row> refusedLines() {
        return Table.rows(SchemaTest.class, "refused-lines.tsv", "why", "line");
    }

    @Test
    void isEveryLineOfTheDataAsTheSchemaSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = DataLines.all();
        for (int i = 0; i < lines.size(); i++) {
            Set<ValidationMessage> messages = SCHEMA.validate(DataLines.json(lines.get(i)));
            if (!messages.isEmpty()) {
                wrong.add((i + 1) + ": " + messages);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("refusedLines")
    void isALineThatBreaksItRefused(Table.Row row) {
        assertFalse(SCHEMA.validate(DataLines.json(row.cell(1))).isEmpty(), row.toString());
    }

    @Test
    void isTheSchemaItselfOneOf2020() {
        JsonSchema meta = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(DOCUMENT.path("$schema").textValue()));
        assertEquals(Set.of(), meta.validate(DOCUMENT));
    }

    @Test
    void isEveryObjectOfTheSchemaClosed() {
        for (JsonNode object : DOCUMENT.findParents("properties")) {
            assertTrue(object.path("additionalProperties").isBoolean(), object.toString());
            assertFalse(object.path("additionalProperties").booleanValue(), object.toString());
        }
    }

    @Test
    void isEveryExampleOfTheFormatAsTheSchemaSays() throws IOException {
        Set<String> types = new TreeSet<>();
        for (String example : DataLines.examples()) {
            assertEquals(Set.of(), SCHEMA.validate(DataLines.json(example)), example);
            types.add(DataLines.json(example).path("type").textValue());
        }
        assertEquals(8, types.size());
        assertEquals(DOCUMENT.path("oneOf").size(), types.size());
    }

    @Test
    void isEveryKeyOfTheSchemaExplainedInTheFormat() throws IOException {
        String format = DataLines.format();
        DOCUMENT.findValues("properties")
                .forEach(properties -> properties.properties().forEach(property -> {
                    String key = property.getKey();
                    boolean explained = format.contains("`" + key + "`")
                            || Set.of("type", "id").contains(key);
                    assertTrue(explained, "FORMAT.md does not explain " + key);
                }));
    }
}
