package org.recueil.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.data.AskedLinesReader;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.text.Folding;

class IndexWritingTest {
    /** A large index is written in many segments, of which the small ones come first here. */
    @Test
    void aDocumentsNumberIsItsPlaceHoweverManySegmentsAreJoined() throws Exception {
        List<Searchable> texts = new ArrayList<>(Searchables.of(TestCorpus.get()));
        texts.sort((a, b) -> Integer.compare(a.text().length(), b.text().length()));
        AskedOfTexts asked = AskedOfTexts.of(TestCorpus.get());
        IndexWriterConfig often = new IndexWriterConfig(IndexField.analyzer()).setMaxBufferedDocs(7);
        try (Directory directory = IndexWriting.of(texts, asked, AskedLinesReader.absentTopics(), often);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertEquals(1, reader.leaves().size());
            assertTrue(reader.maxDoc() > texts.size());
            for (int place = 0; place < texts.size(); place++) {
                String lines =
                        asked.french(texts.get(place).id()).lines().findFirst().orElse("");
                String stored = reader.storedFields().document(place).get(IndexWriting.lines(false));
                assertEquals(
                        lines.isEmpty() ? "" : " " + Folding.fold(lines),
                        stored.lines().findFirst().orElse(""),
                        texts.get(place).id()::toString);
            }
        }
    }
}
