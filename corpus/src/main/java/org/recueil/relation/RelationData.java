package org.recueil.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package: cells between tabs, the first line names the columns. */
final class RelationData {
    private RelationData() {}

    static List<List<String>> rows(String name) {
        try (InputStream in = RelationData.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(name + " is part of this build", impossible);
        }
    }
}
