package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Force;

/**
 * The words of all official texts in one row, in the order in which they are read: the openings of instruments,
 * provisions, the paragraphs of reports and of the summaries of documents, and the texts of other languages. Safe for
 * use by several threads.
 */
public final class OfficialTexts {
    private static final String FRENCH = "fr";
    private static final int LONGEST_FORCE = 6;
    private static final int[] NOWHERE = {};
    private static final int NONE = -1;
    private static final int STEM = 4;
    /** The last word of a phrase of force that governs the word after it: {@code envisager de}. */
    private static final Set<String> GOVERNING = Set.of("de", "d");

    private static final Set<String> CONJUNCTIONS = Set.of("et", "ou", "and", "or");

    private final Corpus corpus;
    private final List<OfficialText> texts = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, int[]> families = new HashMap<>();
    private int[] numberAt = {};
    private int[] stemAt = {};
    private final Map<Integer, int[]> columns = new ConcurrentHashMap<>();
    private final Map<TextId, TextId> printed = new HashMap<>();
    private int[] textAt = {};
    private final RunIndex runs;

    public OfficialTexts(Corpus corpus) {
        this.corpus = corpus;
        corpus.meetings().forEach(meeting -> addMeeting(meeting, FRENCH));
        addReports();
        corpus.documents().forEach(this::addDocument);
        corpus.languageEditions().stream()
                .map(edition -> edition.language())
                .distinct()
                .forEach(language -> corpus.meetings().forEach(meeting -> addMeeting(meeting, language)));
        index();
        runs = new RunIndex(
                numberAt,
                Arrays.stream(textAt).map(text -> texts.get(text).family()).toArray());
    }

    private void addMeeting(Meeting meeting, String language) {
        Map<TextId, Integer> added = new HashMap<>();
        opening(meeting, language)
                .ifPresent(text -> added.put(meeting.id(), add(meeting.id(), language, text, texts.size())));
        for (ProvisionId id : inOrder(meeting.id())) {
            ProvisionId top = id.upwards().get(id.upwards().size() - 1);
            words(id, language)
                    .ifPresent(text -> added.put(id, add(id, language, text, added.getOrDefault(top, texts.size()))));
        }
        added.forEach((id, at) -> {
            List<Integer> next = following(id).stream()
                    .filter(added::containsKey)
                    .map(added::get)
                    .toList();
            texts.set(at, withNext(texts.get(at), next));
        });
        added.keySet().stream()
                .filter(id -> id instanceof ProvisionId provision && provision.isTopLevel())
                .forEach(top -> addFamily(added.get(top), Optional.ofNullable(added.get(meeting.id()))));
    }

    /** Joins the words of an outermost text, of all texts below it and of the opening before it. */
    private void addFamily(int top, Optional<Integer> opening) {
        IntStream.Builder all = IntStream.builder();
        opening.map(texts::get)
                .ifPresent(text -> IntStream.range(text.first(), text.end()).forEach(all::add));
        texts.stream()
                .skip(top)
                .takeWhile(text -> text.family() == top)
                .forEach(text -> IntStream.range(text.first(), text.end()).forEach(all::add));
        columns.put(top, all.build().toArray());
    }

    private Optional<String> opening(Meeting meeting, String language) {
        return language.equals(FRENCH)
                ? meeting.instrument().flatMap(Instrument::opening)
                : corpus.in(language, meeting.id()).map(text -> text.words());
    }

    private Optional<String> words(ProvisionId id, String language) {
        return language.equals(FRENCH)
                ? Optional.of(corpus.get(id).text())
                : corpus.in(language, id).map(text -> text.words());
    }

    private List<ProvisionId> inOrder(MeetingId meeting) {
        List<ProvisionId> ids = new ArrayList<>();
        for (ProvisionId top : corpus.topLevel(meeting)) {
            ids.add(top);
            corpus.descendants(top).forEach(below -> ids.add(below.id()));
        }
        return ids;
    }

    /**
     * The texts that a quotation may go on with after this one: all below it, all that follow it or a text above it
     * under the same parent, and the next provision of the meeting.
     */
    private Set<TextId> following(TextId id) {
        Set<TextId> next = new LinkedHashSet<>();
        if (id instanceof MeetingId meeting) {
            next.addAll(corpus.topLevel(meeting));
        } else if (id instanceof ProvisionId provision) {
            next.addAll(corpus.children(provision));
            for (ProvisionId above : provision.upwards()) {
                List<ProvisionId> level = corpus.siblings(above);
                int at = level.indexOf(above) + 1;
                next.addAll(level.subList(at, above.isTopLevel() ? Math.min(at + 1, level.size()) : level.size()));
            }
        }
        return next;
    }

    private void addReports() {
        Integer before = null;
        for (ReportParagraph paragraph : corpus.reportParagraphs()) {
            before = addParagraph(paragraph.id(), paragraph.text(), before);
            provisionOf(paragraph).ifPresent(provision -> printed.put(paragraph.id(), provision));
        }
    }

    private Optional<TextId> provisionOf(ReportParagraph paragraph) {
        return corpus.meetingReportedIn(paragraph.id().report()).stream()
                .flatMap(meeting -> corpus.provisionsOf(meeting.id()).stream())
                .filter(provision -> provision.place().equals(String.valueOf(paragraph.number())))
                .map(provision -> (TextId) provision.id())
                .findFirst();
    }

    private void addDocument(BackgroundDocument document) {
        Integer before = null;
        for (NumberedParagraph paragraph : document.paragraphs()) {
            before = addParagraph(document.id(), paragraph.text(), before);
        }
    }

    private int addParagraph(TextId id, String text, Integer before) {
        int at = add(id, FRENCH, text, texts.size());
        if (before != null) {
            texts.set(before, withNext(texts.get(before), List.of(at)));
        }
        return at;
    }

    private int add(TextId id, String language, String text, int family) {
        int first = words.size();
        words.addAll(WordReader.ofOfficial(text));
        texts.add(new OfficialText(id, language, text, first, words.size(), family, List.of()));
        return texts.size() - 1;
    }

    private static OfficialText withNext(OfficialText text, List<Integer> next) {
        return new OfficialText(text.id(), text.language(), text.text(), text.first(), text.end(), text.family(), next);
    }

    private void index() {
        textAt = new int[words.size()];
        for (int text = 0; text < texts.size(); text++) {
            Arrays.fill(textAt, texts.get(text).first(), texts.get(text).end(), text);
        }
        numberAt = new int[words.size()];
        stemAt = new int[words.size()];
        Map<String, List<Integer>> all = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            String folded = words.get(at).folded();
            all.computeIfAbsent(folded, word -> new ArrayList<>()).add(at);
            numberAt[at] = numbers.computeIfAbsent(folded, word -> numbers.size());
            stemAt[at] = folded.length() < STEM ? NONE : stems.computeIfAbsent(stem(folded), stem -> stems.size());
        }
        all.forEach((word, at) -> {
            places.put(word, at.stream().mapToInt(x -> x).toArray());
            families.put(
                    word,
                    at.stream().mapToInt(x -> textOf(x).family()).distinct().toArray());
        });
    }

    private static String stem(String folded) {
        return folded.substring(0, STEM);
    }

    /** The number by which a folded word is known; negative for a word of no text. */
    int numberOf(String folded) {
        return numbers.getOrDefault(folded, NONE - 1);
    }

    /** The number of the first letters of a folded word; negative if no text has them, or if the word is too short. */
    int numberOfStem(String folded) {
        return folded.length() < STEM ? NONE : stems.getOrDefault(stem(folded), NONE);
    }

    RunIndex runs() {
        return runs;
    }

    int numberAt(int place) {
        return numberAt[place];
    }

    int stemAt(int place) {
        return stemAt[place];
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The words from one place to another, exclusive. */
    List<Word> words(int from, int to) {
        return words.subList(from, to);
    }

    int size() {
        return words.size();
    }

    /** Where a word stands without regard to case and accents, in rising order. Do not change the array. */
    int[] placesOf(Word word) {
        return places.getOrDefault(word.folded(), NOWHERE);
    }

    /** The families that have a word, without regard to case and accents. Do not change the array. */
    int[] familiesWith(Word word) {
        return families.getOrDefault(word.folded(), NOWHERE);
    }

    /** Whether a word stands anywhere without regard to case and accents. */
    boolean has(Word word) {
        return places.containsKey(word.folded());
    }

    /** The places of all words of a family, in the order in which they are read. Do not change the array. */
    int[] family(int family) {
        OfficialText alone = texts.get(family);
        return columns.computeIfAbsent(
                family, none -> IntStream.range(alone.first(), alone.end()).toArray());
    }

    /** The text in which a word stands. */
    OfficialText textOf(int at) {
        return texts.get(textAt[at]);
    }

    int textIndexOf(int at) {
        return textAt[at];
    }

    OfficialText text(int index) {
        return texts.get(index);
    }

    /** The ids of all texts, in their order; that of a text with several parts, as often. */
    public Stream<TextId> ids() {
        return texts.stream().map(OfficialText::id);
    }

    int texts() {
        return texts.size();
    }

    boolean isFirst(int at) {
        return textOf(at).first() == at;
    }

    /** Whether a quotation may go from this word to another text: it ends its own, or only {@code et} follows. */
    boolean isLast(int at) {
        int end = textOf(at).end();
        return at == end - 1
                || at == end - 2 && CONJUNCTIONS.contains(words.get(end - 1).folded());
    }

    /**
     * The same texts without those that are named already: a paragraph of a report that prints a provision which is
     * among them, and a second naming of the same text.
     */
    public List<TextId> named(List<TextId> ids) {
        return ids.stream()
                .distinct()
                .filter(id -> !printed.containsKey(id) || !ids.contains(printed.get(id)))
                .toList();
    }

    /** Whether one of two texts is a paragraph of a report that prints the other. */
    public boolean isPrintedIn(TextId first, TextId second) {
        return first.equals(printed.get(second)) || second.equals(printed.get(first));
    }

    /**
     * How many official words before a place a passage wrongly leaves out if it begins there. After the mark of a list
     * it claims to begin with its text. With a capital it claims to begin a sentence, which then must not ask for more
     * than the official one does: {@code Adopter} for {@code Envisager d'adopter}.
     *
     * @param said the first word of the passage
     */
    int leftOutBefore(int at, Word said, boolean afterListMark) {
        int first = textOf(at).first();
        boolean capital = said.isCapital() && !words.get(at).isCapital();
        if (afterListMark) {
            return at - first;
        } else if (!capital) {
            return 0;
        }
        List<Word> before = words.subList(Math.max(first, at - LONGEST_FORCE), at);
        boolean governs = !before.isEmpty()
                && GOVERNING.contains(before.get(before.size() - 1).folded());
        return ForceWords.in(before).stream()
                .filter(phrase -> governs && phrase.force() == Force.CONSIDER && phrase.end() == before.size())
                .mapToInt(phrase -> phrase.end() - phrase.first())
                .findFirst()
                .orElse(0);
    }

    /** Whether the corpus has texts in a language, given by its code. */
    boolean has(String language) {
        return texts.stream().anyMatch(text -> text.language().equals(language));
    }

    /** The end of a word with the apostrophe that belongs to it: {@code d'}. */
    static int afterElision(String text, int end) {
        return end < text.length() && "'’".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** The official words from one to another, as published; at a change of text, with a blank between. */
    public String between(int from, int to) {
        OfficialText first = textOf(from);
        OfficialText last = textOf(to);
        int start = words.get(from).start();
        int end = afterElision(last.text(), words.get(to).end());
        return first == last
                ? first.text().substring(start, end)
                : first.text().substring(start) + " " + last.text().substring(0, end);
    }
}
