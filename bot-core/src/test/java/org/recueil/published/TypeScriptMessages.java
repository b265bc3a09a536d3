package org.recueil.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests as TypeScript: a folder for each method, a file for each deed, so that an error of the compiler names both; and
 * {@code all.ts}, which imports them. A request is written as the literal that its JSON is, in which the compiler finds fields
 * that nobody knows.
 */
public final class TypeScriptMessages {
    private final String platform;
    private final Path folder;
    private final Map<String, StringBuilder> files = new LinkedHashMap<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    /** @param platform whose types {@code published-types} has, in the file of that name */
    public TypeScriptMessages(String platform) {
        this.platform = platform;
        this.folder = Path.of("target", "types");
    }

    /**
     * Adds a request.
     *
     * @param deed fit for the name of a file
     * @param about what the deed is, for whoever reads an error
     */
    public void add(String deed, String about, String method, String json) {
        int count = counts.merge(method, 1, Integer::sum);
        files.computeIfAbsent(method + "/" + deed, name -> head(about))
                .append("export const message%d: Arguments<\"%s\"> = %s;%n".formatted(count, method, json));
    }

    private StringBuilder head(String about) {
        return new StringBuilder("// %s%nimport type { Arguments } from \"published/%s\";%n%n"
                .formatted(about.replaceAll("\\p{Cc}|[\u2028\u2029]", " "), platform));
    }

    /** How many requests there are of each method. */
    public SortedMap<String, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Writes all in the place of what was there. */
    public void write() throws IOException {
        clear();
        Files.createDirectories(folder);
        for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey() + ".ts");
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Files.writeString(
                folder.resolve("all.ts"),
                files.keySet().stream().map("import \"./%s\";%n"::formatted).collect(Collectors.joining()));
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            List<Path> old;
            try (Stream<Path> paths = Files.walk(folder)) {
                old = paths.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : old) {
                Files.delete(path);
            }
        }
    }
}
