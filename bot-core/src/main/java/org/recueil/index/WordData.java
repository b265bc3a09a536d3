package org.recueil.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words beside this class. */
final class WordData {
    private WordData() {}

    /** The rows below the header. */
    static List<String[]> rows(String resource) {
        List<String> lines = lines(resource);
        return lines.subList(1, lines.size()).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    static List<String> lines(String resource) {
        try (InputStream in = WordData.class.getResourceAsStream(resource)) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + resource + " cannot be read", broken);
        }
    }
}
