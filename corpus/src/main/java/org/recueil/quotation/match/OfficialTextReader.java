package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * Reads the texts of a corpus in the order in which they are read: the openings of instruments, provisions, the
 * paragraphs of reports and of the summaries of documents, the texts of other languages, and titles.
 */
final class OfficialTextReader {
    private static final String FRENCH = "fr";

    private final Corpus corpus;
    private final List<OfficialText> texts = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<Integer, int[]> families = new HashMap<>();
    private final Map<TextId, TextId> printed = new HashMap<>();

    OfficialTextReader(Corpus corpus) {
        this.corpus = corpus;
        corpus.meetings().forEach(meeting -> addMeeting(meeting, FRENCH));
        addReports();
        corpus.documents().forEach(this::addDocument);
        corpus.languageEditions().stream()
                .map(edition -> edition.language())
                .distinct()
                .forEach(language -> corpus.meetings().forEach(meeting -> addMeeting(meeting, language)));
        addTitles();
    }

    List<OfficialText> texts() {
        return texts;
    }

    /** The words of all texts, one text after another. */
    List<Word> words() {
        return words;
    }

    /** The places of the words of each family that has more than one text, by the index of its outermost text. */
    Map<Integer, int[]> families() {
        return families;
    }

    /** For a paragraph of a report that prints a provision, the provision. */
    Map<TextId, TextId> printed() {
        return printed;
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
        families.put(top, all.build().toArray());
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

    /** The titles of instruments and documents, which drafts put in quotation marks, too. */
    private void addTitles() {
        for (Meeting meeting : corpus.meetings()) {
            meeting.instrument()
                    .flatMap(Instrument::title)
                    .ifPresent(title -> add(meeting.id(), FRENCH, title, texts.size()));
        }
        corpus.documents().forEach(document -> add(document.id(), FRENCH, document.title(), texts.size()));
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
}
