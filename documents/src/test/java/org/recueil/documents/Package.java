package org.recueil.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a package of Office Open XML, as the JDK reads them. */
record Package(Map<String, String> parts, Set<LocalDateTime> times) {
    static Package of(byte[] bytes) {
        Map<String, String> parts = new LinkedHashMap<>();
        Set<LocalDateTime> times = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                times.add(entry.getTimeLocal());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Package(parts, times);
    }

    String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no " + name + " in " + parts.keySet());
        }
        return part;
    }
}
