package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.RecordText;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceMarkup;
import org.recueil.importer.source.SourceText;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.id.Body;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.text.OrdinalWords;

/** Reads the summaries of the background documents: themes, main topics, numbered paragraphs. */
public final class BackgroundDocumentsParser {
    private static final Pattern FURNITURE =
            Pattern.compile("http://\\S+|" + Pattern.quote(Body.symbol(Part.A, "2021/5")) + "|V\\.21-05276 16/16");
    private static final Pattern CHAPTER = Pattern.compile("\\s*(?:I\\. Introduction|II\\. Recueil des documents .*)");
    private static final String TOPICS = "Principaux sujets";
    private static final Pattern PARAGRAPH = Pattern.compile("\\s?(?<number>\\d+)\\.\\s+");
    private static final Pattern ITEM = Pattern.compile("\\s{2,}(?=[a-z]\\) )");
    private static final Pattern PRESENTS =
            Pattern.compile("(?:En|Toujours en) (?<year>\\d{4}), pour la (?<ordinal>\\p{L}+)"
                    + " réunion du " + Body.GROUP_IN_TEXTS
                    + ", le Secrétariat a rédigé un document d’information destiné à éclairer le"
                    + " débat sur le thème : « (?<title>.+) » \\((?<symbol>" + Body.symbols(Part.A) + ")\\)\\.");

    private final SourceText source;
    private final List<SourceLine> lines;
    private final List<BackgroundDocument> documents = new ArrayList<>();
    private final List<NumberedParagraph> introduction = new ArrayList<>();
    private String theme;
    private List<String> topics = List.of();
    private int at;

    private BackgroundDocumentsParser(SourceText source) {
        this.source = source;
        this.lines = source.lines().stream().filter(this::isText).toList();
    }

    private boolean isText(SourceLine line) {
        if (FURNITURE.matcher(line.text().strip()).matches()) {
            source.furniture(line, "liens et cotes en bas de page");
            return false;
        }
        if (CHAPTER.matcher(line.text().strip()).matches()) {
            source.furniture(line, "titre de chapitre");
            return false;
        }
        return !line.isBlank();
    }

    /** @throws org.recueil.importer.source.ImportException if the source is not as expected */
    public static BackgroundDocumentsParser parse(SourceText source) {
        BackgroundDocumentsParser parser = new BackgroundDocumentsParser(source);
        while (parser.at < parser.lines.size()) {
            if (PARAGRAPH.matcher(parser.line().text()).lookingAt()) {
                parser.readParagraph();
            } else {
                parser.readTheme();
            }
        }
        return parser;
    }

    public List<BackgroundDocument> documents() {
        return List.copyOf(documents);
    }

    public List<NumberedParagraph> introduction() {
        return List.copyOf(introduction);
    }

    private SourceLine line() {
        return lines.get(at);
    }

    private int number() {
        return introduction.size()
                + documents.stream()
                        .mapToInt(document -> document.paragraphs().size())
                        .sum();
    }

    /** Reads a theme: its name up to the words that announce the topics, then the topics up to the next paragraph. */
    private void readTheme() {
        RecordText name = new RecordText(source, SourceMarkup.NONE, "document theme after paragraph " + number());
        while (!line().text().strip().equals(TOPICS)) {
            name.add(line());
            at++;
        }
        source.furniture(line(), "mots « " + TOPICS + " »");
        at++;
        RecordText listed = new RecordText(source, SourceMarkup.NONE, "document topics after paragraph " + number());
        while (!PARAGRAPH.matcher(line().text()).lookingAt()) {
            listed.add(line());
            at++;
        }
        theme = name.text();
        topics = List.of(listed.text().replaceFirst("\\.$", "").split("\\s?;\\s"));
    }

    private void readParagraph() {
        Matcher start = PARAGRAPH.matcher(line().text());
        int number = start.lookingAt() ? Integer.parseInt(start.group("number")) : 0;
        if (number != number() + 1) {
            throw line().error("paragraph " + (number() + 1) + " was expected");
        }
        source.furniture(line(), 0, start.end(), "numéro de paragraphe");
        RecordText passage = new RecordText(source, SourceMarkup.NONE, "document paragraph " + number);
        passage.add(line(), start.end());
        at++;
        while (at < lines.size() && !endsParagraph()) {
            Matcher item = ITEM.matcher(line().text());
            if (item.lookingAt()) {
                passage.breakLine();
            }
            passage.add(line());
            at++;
        }
        add(new NumberedParagraph(number, passage.text()));
    }

    /**
     * Whether the next line begins a paragraph or a theme. The name of a theme stands between the end of a sentence and
     * the topics.
     */
    private boolean endsParagraph() {
        if (PARAGRAPH.matcher(line().text()).lookingAt()) {
            return true;
        }
        boolean sentenceEnded = lines.get(at - 1).text().strip().endsWith(".");
        return sentenceEnded
                && lines.subList(at, Math.min(at + 4, lines.size())).stream()
                        .anyMatch(line -> line.text().strip().equals(TOPICS));
    }

    private void add(NumberedParagraph paragraph) {
        Matcher presents = PRESENTS.matcher(paragraph.text());
        if (presents.matches()) {
            int meeting = OrdinalWords.valueOf(presents.group("ordinal"))
                    .orElseThrow(() -> new ImportException("no ordinal: " + presents.group("ordinal")));
            documents.add(new BackgroundDocument(
                    presents.group("symbol"),
                    Integer.parseInt(presents.group("year")),
                    new MeetingId(Part.A, meeting),
                    presents.group("title"),
                    theme,
                    topics,
                    List.of(paragraph)));
        } else if (documents.isEmpty()) {
            introduction.add(paragraph);
        } else {
            BackgroundDocument last = documents.remove(documents.size() - 1);
            List<NumberedParagraph> longer = new ArrayList<>(last.paragraphs());
            longer.add(paragraph);
            documents.add(new BackgroundDocument(
                    last.symbol(), last.year(), last.meeting(), last.title(), last.theme(), last.topics(), longer));
        }
    }
}
