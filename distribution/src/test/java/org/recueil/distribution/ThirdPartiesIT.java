package org.recueil.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What others wrote, in THIRD-PARTY.md: each library that we name says why, each jar that the archive carries says its licence. */
class ThirdPartiesIT {
    private static final String BILL = "-sbom.json";
    private static final Pattern ROW = Pattern.compile("^\\| `([\\w.-]+:[^`]+)` \\| ([^|]+) \\|", Pattern.MULTILINE);

    /** The bill of materials knows only the name, "The BSD License"; the address beside it says which. */
    private static final Map<String, String> MISREAD = Map.of("org.jline:jline BSD-4-Clause", "BSD-3-Clause");

    @Test
    void eachLibraryThatWeNameSaysWhy() throws IOException {
        Set<String> declared = Project.declaredDependencies();
        assertFalse(declared.isEmpty());
        assertEquals(declared, new TreeSet<>(rows("Why each library").keySet()));
    }

    @Test
    void theLicenceOfEachJarIsListed() throws IOException {
        Map<String, String> carried = new TreeMap<>();
        Assumptions.assumeTrue(Project.hasBuilt(BILL), "Maven makes no bill of materials offline");
        JsonNode components =
                new ObjectMapper().readTree(Project.built(BILL).toFile()).path("components");
        for (JsonNode component : components) {
            String name = component.path("group").asText() + ":"
                    + component.path("name").asText();
            if (!name.startsWith("org.recueil:")) {
                carried.put(name, licences(name, component));
            }
        }
        assertFalse(carried.isEmpty());
        assertEquals(carried, rows("Licences"));
    }

    private static String licences(String name, JsonNode component) {
        Set<String> licences = new TreeSet<>();
        for (JsonNode choice : component.path("licenses")) {
            String id = choice.path("license").path("id").asText();
            licences.add(MISREAD.getOrDefault(name + " " + id, id));
        }
        return String.join(" or ", licences);
    }

    /** The first two columns of the table below a heading. */
    private static Map<String, String> rows(String heading) throws IOException {
        String page = Files.readString(Project.HOME.resolve("THIRD-PARTY.md"));
        int start = page.indexOf("\n## " + heading + "\n");
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(page.substring(start, page.indexOf("\n## ", start + 1)))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2).strip()));
        return rows;
    }
}
