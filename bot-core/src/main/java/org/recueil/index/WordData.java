package org.recueil.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Reads tables that are part of this build: a line of column names, then rows of cells between tabs. */
public final class WordData {
    private WordData() {}

    /** The rows of a table beside this class. */
    static List<String[]> rows(String resource) {
        return rows(WordData.class, resource);
    }

    /** The rows of the glossary and of the synonyms: what somebody says, and what the texts say, between bars. */
    public static List<String[]> languageRows() {
        return Stream.concat(rows("glossary.tsv").stream(), rows("synonyms.tsv").stream())
                .toList();
    }

    static List<String> lines(String resource) {
        return lines(WordData.class, resource);
    }

    /** The rows below the header of a table that stands beside a class. */
    public static List<String[]> rows(Class<?> beside, String resource) {
        List<String> lines = lines(beside, resource);
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private static List<String> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", broken);
        }
    }
}
