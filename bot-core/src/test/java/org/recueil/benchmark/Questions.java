package org.recueil.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.Theme;

/** What is asked of the bot while its speed is measured. */
final class Questions {
    private static final int EDITION = 2021;
    private static final int LONGEST_BEGINNING = 6;
    private static final int LETTERS_A_PAGE = 3000;
    private static final Path PROSE = Path.of("..", "conformance", "prose.txt");

    private Questions() {}

    static List<String> ids(Corpus corpus) {
        return corpus.provisions().stream()
                .map(provision -> provision.id().toString())
                .toList();
    }

    static List<String> themeNames(Corpus corpus) {
        return corpus.themes(EDITION).stream().map(Theme::name).toList();
    }

    /** What somebody has typed after one to six letters of a reference, a theme or a word of the texts. */
    static List<String> beginnings(Corpus corpus) {
        Set<String> beginnings = new TreeSet<>();
        Stream<String> labels =
                corpus.provisions().stream().map(provision -> provision.id().label());
        Stream<String> words = corpus.provisions().stream()
                .flatMap(provision ->
                        Stream.of(provision.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")));
        Stream.of(labels, themeNames(corpus).stream(), words)
                .flatMap(all -> all)
                .forEach(whole -> {
                    for (int length = 1; length <= Math.min(LONGEST_BEGINNING, whole.length()); length++) {
                        beginnings.add(whole.substring(0, length));
                    }
                });
        List<String> inNoOrder = new ArrayList<>(beginnings);
        Collections.shuffle(inNoOrder, new Random(1));
        return inNoOrder;
    }

    /** Pages of running text with references in it, as delegates write. */
    static List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        StringBuilder page = new StringBuilder();
        for (String line : Files.readAllLines(PROSE)) {
            if (!line.startsWith("#")) {
                page.append(line.replaceAll("\\|[^\\]]*\\]\\]|\\[\\[|\\]\\]|\\{\\{|\\}\\}", ""))
                        .append('\n');
            }
            if (page.length() >= LETTERS_A_PAGE) {
                pages.add(page.toString());
                page.setLength(0);
            }
        }
        return pages;
    }

    /**
     * Drafts of two pages, each with prose, references and quotations. Every second quotation has an altered word,
     * which takes longest.
     */
    static List<String> drafts(Corpus corpus) throws IOException {
        List<String> pages = pages();
        List<String> drafts = new ArrayList<>();
        StringBuilder draft = new StringBuilder();
        int quoted = 0;
        for (Provision provision : corpus.provisions()) {
            String words = quoted % 2 == 0
                    ? provision.text()
                    : provision.text().replaceFirst("(\\S+ \\S+) \\S+", "$1 exemplaires");
            String page = pages.get(quoted % pages.size());
            int from = quoted * 97 % (page.length() / 2);
            draft.append("Nous lisons dans ")
                    .append(provision.id().label())
                    .append(" : « ")
                    .append(words)
                    .append(" ».\n")
                    .append(page, from, from + LETTERS_A_PAGE / 4)
                    .append("\n\n");
            quoted++;
            if (draft.length() >= 2 * LETTERS_A_PAGE) {
                drafts.add(draft.substring(0, 2 * LETTERS_A_PAGE));
                draft.setLength(0);
            }
        }
        return drafts;
    }
}
