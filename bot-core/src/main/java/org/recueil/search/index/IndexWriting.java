package org.recueil.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.recueil.model.AbsentTopic;
import org.recueil.search.text.Searchable;
import org.recueil.text.Folding;

/** Writes the index of texts and topics, as {@link IndexField} says; the same bytes for the same texts in one process. */
final class IndexWriting {
    static {
        VectorAdvice.silence();
    }

    private IndexWriting() {}

    /** The stored field of what people ask of a text or a topic, one line each, folded, a space before each word. */
    static String lines(boolean english) {
        return english ? "english lines" : "french lines";
    }

    /** A directory in memory. Each of its files is read from an array. */
    static Directory inMemory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(),
                ByteBuffersDataOutput::new,
                (name, written) -> new ArrayInput(name, written.toArrayCopy()));
    }

    /** Writes one in memory: the texts, then the topics. */
    static Directory of(List<Searchable> texts, AskedOfTexts asked, List<AbsentTopic> topics) {
        return of(texts, asked, topics, new IndexWriterConfig(IndexField.analyzer()));
    }

    /** @param config says when segments are written; they are joined in their order, since a document's number is its place */
    static Directory of(
            List<Searchable> texts, AskedOfTexts asked, List<AbsentTopic> topics, IndexWriterConfig config) {
        Directory directory = inMemory();
        config.setMergePolicy(new LogDocMergePolicy())
                .setCodec(new SameBytesCodec())
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Searchable text : texts) {
                writer.addDocument(document(text, asked));
            }
            for (AbsentTopic topic : topics) {
                Document document = new Document();
                addAsked(document, String.join("\n", topic.askedFrench()), String.join("\n", topic.askedEnglish()));
                addFrench(document, String.join("\n", topic.askedFrench()));
                addEnglish(document, String.join("\n", topic.askedEnglish()));
                addText(document, "", "");
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", impossible);
        }
        return directory;
    }

    private static Document document(Searchable text, AskedOfTexts asked) {
        Document document = new Document();
        String said = text.text() + "\n" + text.above();
        String under = String.join("\n", text.under());
        addFrench(document, said + "\n" + under + "\n" + text.inOtherLanguages() + "\n" + asked.french(text.id()));
        addEnglish(document, asked.english(text.id()) + "\n" + text.inOtherLanguages());
        addAsked(document, asked.french(text.id()), asked.english(text.id()));
        addText(document, text.text(), said);
        return document;
    }

    private static void addAsked(Document document, String french, String english) {
        document.add(new StoredField(lines(false), folded(french)));
        document.add(new StoredField(lines(true), folded(english)));
    }

    /** A topic has no text; a field that every document has is read sooner. */
    private static void addText(Document document, String text, String said) {
        document.add(IndexField.TEXT.of(text));
        document.add(IndexField.WORD.of(said));
    }

    private static String folded(String lines) {
        return lines.lines().map(line -> " " + Folding.fold(line)).collect(Collectors.joining("\n"));
    }

    private static void addFrench(Document document, String words) {
        document.add(IndexField.FRENCH.of(words));
        document.add(IndexField.ROOT.of(words));
        document.add(IndexField.FRENCH_SPELT.of(words));
    }

    private static void addEnglish(Document document, String words) {
        document.add(IndexField.ENGLISH.of(words));
        document.add(IndexField.ENGLISH_SPELT.of(words));
    }
}
