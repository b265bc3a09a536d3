package org.recueil.search.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.bot.TestCorpus;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;

/** The index that this build carries. */
class PackedIndexTest {
    private static final String RESOURCE = "index.bin";

    @TempDir
    Path folder;

    private static byte[] carried() throws IOException {
        try (InputStream in = PackedIndexTest.class.getResourceAsStream(RESOURCE)) {
            return in.readAllBytes();
        }
    }

    /** In a process of its own, since Lucene draws the ids of segments once in each. */
    @Test
    void anotherBuildWritesTheSameBytes() throws Exception {
        Process another = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackedIndex.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertEquals(0, another.waitFor());
        assertArrayEquals(
                carried(),
                Files.readAllBytes(
                        folder.resolve(PackedIndex.class.getPackageName().replace('.', '/') + "/" + RESOURCE)));
    }

    @Test
    void itIsOfTheTextsOfThisBuildAndOfNoOthers() {
        List<Searchable> texts = Searchables.of(TestCorpus.get());
        assertTrue(PackedIndex.of(texts).isPresent());
        assertTrue(PackedIndex.of(texts.subList(1, texts.size())).isEmpty());
    }
}
