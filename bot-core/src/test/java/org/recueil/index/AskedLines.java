package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.command.Language;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** The lines of {@code corpus/asked}, and the stems that tell what a line or a question is about. */
final class AskedLines {
    private static final Path FOLDER = Path.of("..", "corpus", "asked");
    private static final Glossary GLOSSARY = new Glossary();

    private AskedLines() {}

    /** The lines of the texts: the id of a text, then a line. */
    static List<Row> ofTexts(Language language) {
        return rows(language == Language.FRENCH ? "fr.tsv" : "en.tsv", "id", "line");
    }

    /** The lines of a topic that no text answers. */
    static List<String> ofTopic(Row topic, Language language) {
        return Arrays.asList(topic.cell(language == Language.FRENCH ? 3 : 4).split(" \\| "));
    }

    /** The topics that no text answers. */
    static List<Row> topics() {
        return rows("absent.tsv", "topic", "help fr", "help en", "asked fr", "asked en");
    }

    private static List<Row> rows(String file, String... columns) {
        try {
            return Table.rows(FOLDER.resolve(file), columns);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The words of a line without those that say nothing. */
    static List<String> content(String line) {
        return Analysis.RAW.words(line).stream()
                .filter(word -> !Analysis.isStopWord(word) && !GLOSSARY.isEmpty(List.of(word)))
                .toList();
    }

    static String stem(String word, Language language) {
        return (language == Language.FRENCH ? WordForm.FRENCH_STEM : WordForm.ENGLISH_STEM).of(word);
    }

    /** The stems of the words of a line, without those that say nothing. */
    static Set<String> stems(String line, Language language) {
        return content(line).stream()
                .map(word -> stem(word, language))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
