package org.recueil.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.recueil.fixture.ModuleFolder;

/** The lines of the data file, and the lines that its documentation shows. */
final class DataLines {
    static final Path FILE = ModuleFolder.path().resolve("src/main/resources/org/recueil/data/corpus.jsonl");
    private static final ObjectMapper JSON = new ObjectMapper();

    private DataLines() {}

    static List<String> all() throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        if (lines.isEmpty()) {
            throw new IllegalStateException(FILE + " is empty");
        }
        return lines;
    }

    static String format() throws IOException {
        return Files.readString(ModuleFolder.path().resolve("FORMAT.md"));
    }

    /** The lines that FORMAT.md shows. */
    static List<String> examples() throws IOException {
        return format().lines().filter(line -> line.startsWith("{\"type\"")).toList();
    }

    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(line, wrong);
        }
    }
}
