package org.recueil.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * All that the bot knows: meetings and their provisions, themes, documents and reports. Immutable and safe for use by
 * several threads.
 */
public final class Corpus {
    private final Map<MeetingId, Meeting> meetings = new TreeMap<>();
    private final Map<ProvisionId, Provision> provisions = new TreeMap<>();
    private final Map<MeetingId, List<ProvisionId>> topLevel = new HashMap<>();
    private final Map<ProvisionId, List<ProvisionId>> children = new HashMap<>();
    private final Map<ProvisionId, List<Theme>> themesOf = new HashMap<>();
    private final List<Theme> themes;
    private final int edition;
    private final List<BackgroundDocument> documents;
    private final List<ReportParagraph> reportParagraphs;
    private final List<NumberedParagraph> introduction;
    private final Suggestions suggestions;
    private final Provenance provenance;
    private final List<LanguageEdition> languages;
    private final AskedLines asked;
    private final Optional<String> pages;

    /** Takes the contents of a builder, which checks them. */
    Corpus(CorpusBuilder contents) {
        themes = List.copyOf(contents.themes);
        edition = themes.stream().mapToInt(Theme::edition).max().orElse(0);
        documents = List.copyOf(contents.documents);
        reportParagraphs = List.copyOf(contents.reportParagraphs);
        introduction = List.copyOf(contents.introduction);
        suggestions = contents.suggestions;
        provenance = contents.provenance;
        languages = List.copyOf(contents.languages);
        asked = contents.asked;
        pages = contents.pages;
        contents.meetings.forEach(meeting -> meetings.put(meeting.id(), meeting));
        contents.provisions.forEach(provision -> provisions.put(provision.id(), provision));
        provisions.keySet().forEach(this::addToTree);
        themes.forEach(this::addToIndex);
    }

    private void addToTree(ProvisionId id) {
        List<ProvisionId> siblings = id.isTopLevel()
                ? topLevel.computeIfAbsent(id.meeting(), meeting -> new ArrayList<>())
                : children.computeIfAbsent(id.parent(), parent -> new ArrayList<>());
        siblings.add(id);
    }

    private void addToIndex(Theme theme) {
        for (ProvisionId id : theme.references()) {
            List<Theme> known = themesOf.computeIfAbsent(id, listed -> new ArrayList<>());
            if (known.isEmpty() || known.get(known.size() - 1) != theme) {
                known.add(theme);
            }
        }
    }

    /**
     * Reads the corpus that the library carries: all texts, the themes of both editions, documents and suggestions, but
     * no files of further texts. Each call reads the data again, so keep what it returns.
     *
     * @throws UncheckedIOException if the jar cannot be read
     * @throws IllegalStateException if no provider is found, which can happen if the jar was repackaged without its
     *     services
     */
    public static Corpus load() {
        CorpusProvider carried = ServiceLoader.load(CorpusProvider.class, Corpus.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no META-INF/services/" + CorpusProvider.class.getName() + " on the class path"));
        try {
            return carried.read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All meetings, part A first. */
    public Collection<Meeting> meetings() {
        return Collections.unmodifiableCollection(meetings.values());
    }

    /** The meeting with this id; empty if the corpus has none, or if the id is not that of a meeting. */
    public Optional<Meeting> meeting(TextId id) {
        return id instanceof MeetingId meeting ? Optional.ofNullable(meetings.get(meeting)) : Optional.empty();
    }

    /** The meeting of a provision that this corpus has. */
    public Meeting meetingOf(ProvisionId id) {
        return meetings.get(id.meeting());
    }

    /** The meeting whose report has this symbol; empty if the corpus has no such meeting. */
    public Optional<Meeting> meetingReportedIn(DocumentId document) {
        return meetings.values().stream()
                .filter(meeting -> meeting.symbol().equals(Optional.of(document.symbol())))
                .findFirst();
    }

    /** All provisions, in the order of the texts. */
    public Collection<Provision> provisions() {
        return Collections.unmodifiableCollection(provisions.values());
    }

    /** The provision with this id; empty if the corpus has none, or if the id is not that of a provision. */
    public Optional<Provision> provision(TextId id) {
        return id instanceof ProvisionId provision ? Optional.ofNullable(provisions.get(provision)) : Optional.empty();
    }

    /**
     * The provision of an id that this corpus has.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Provision get(ProvisionId id) {
        return provision(id).orElseThrow(() -> new IllegalArgumentException("the corpus has no " + id));
    }

    /**
     * The name by which people refer to a text: {@code I.16}, {@code décision 4/4}, a symbol. References are written
     * with these names.
     */
    public String nameOf(TextId id) {
        return meeting(id).flatMap(Meeting::instrument).map(Instrument::name).orElseGet(id::label);
    }

    /** All provisions of a meeting, in the order of the text. */
    public List<Provision> provisionsOf(MeetingId meeting) {
        return provisions.values().stream()
                .filter(provision -> provision.id().meeting().equals(meeting))
                .toList();
    }

    /** The children of a provision, in the order of the text; empty for a leaf. */
    public List<ProvisionId> children(ProvisionId id) {
        return Collections.unmodifiableList(children.getOrDefault(id, List.of()));
    }

    /** Whether the corpus has no provision below this one. */
    public boolean isLeaf(ProvisionId id) {
        return !children.containsKey(id);
    }

    /** All provisions below one, in the order of the text. */
    public List<Provision> descendants(ProvisionId id) {
        List<Provision> below = new ArrayList<>();
        for (ProvisionId child : children(id)) {
            below.add(provisions.get(child));
            below.addAll(descendants(child));
        }
        return below;
    }

    /**
     * The words that introduce a provision, outermost first: the opening of its instrument, then the text of each
     * parent.
     */
    public List<String> chapeau(ProvisionId id) {
        List<String> above = new ArrayList<>();
        id.upwards().stream().skip(1).forEach(parent -> above.add(get(parent).text()));
        meetingOf(id).instrument().flatMap(Instrument::opening).ifPresent(above::add);
        Collections.reverse(above);
        return List.copyOf(above);
    }

    /** The provisions on the level of this one, itself included, in the order of the text. */
    public List<ProvisionId> siblings(ProvisionId id) {
        return id.isTopLevel() ? topLevel(id.meeting()) : children(id.parent());
    }

    /** The provision before this one on the same level; empty for the first. */
    public Optional<ProvisionId> previous(ProvisionId id) {
        return sibling(id, -1);
    }

    /** The provision after this one on the same level; empty for the last. */
    public Optional<ProvisionId> next(ProvisionId id) {
        return sibling(id, 1);
    }

    private Optional<ProvisionId> sibling(ProvisionId id, int step) {
        List<ProvisionId> siblings = siblings(id);
        int at = siblings.indexOf(id) + step;
        return at >= 0 && at < siblings.size() ? Optional.of(siblings.get(at)) : Optional.empty();
    }

    /** The provisions of a meeting that have no parent. */
    public List<ProvisionId> topLevel(MeetingId meeting) {
        return Collections.unmodifiableList(topLevel.getOrDefault(meeting, List.of()));
    }

    /** The year of the newest index of themes; 0 if there is no index. */
    public int edition() {
        return edition;
    }

    /** The themes of the newest index, in its order. These are the ones that are shown, searched and suggested. */
    public List<Theme> newestThemes() {
        return themes(edition);
    }

    /** The themes of one edition of the index, in its order. */
    public List<Theme> themes(int edition) {
        return themes.stream().filter(theme -> theme.edition() == edition).toList();
    }

    /** The themes of the newest index that list this provision itself, in the order of the index. */
    public List<Theme> themesOf(ProvisionId id) {
        return themesOf(id, edition);
    }

    /** The themes of one edition that list this provision itself, in the order of the index. */
    public List<Theme> themesOf(ProvisionId id, int edition) {
        return themesOf.getOrDefault(id, List.of()).stream()
                .filter(theme -> theme.edition() == edition)
                .toList();
    }

    /** The themes of the newest index that list this provision or one above it, those of the provision itself first. */
    public Set<Theme> themesAtOrAbove(ProvisionId id) {
        Set<Theme> themes = new LinkedHashSet<>();
        id.upwards().forEach(at -> themes.addAll(themesOf(at)));
        return themes;
    }

    /** Whether a theme of any edition lists this provision itself. */
    public boolean isListed(ProvisionId id) {
        return themesOf.containsKey(id);
    }

    /** A builder that begins with the contents of this corpus. */
    public CorpusBuilder toBuilder() {
        return new CorpusBuilder(this);
    }

    /** The questions that files of further texts give. Those of the carried texts are in tables of their own. */
    public AskedLines asked() {
        return asked;
    }

    /** The published versions of these texts in other official languages. */
    public List<LanguageEdition> languageEditions() {
        return languages;
    }

    /**
     * The text with this id in each other official language that has it, in the order of the codes of the languages.
     */
    public List<LanguageEdition.Text> inOtherLanguages(TextId id) {
        return LanguageEdition.LANGUAGES.stream()
                .flatMap(language -> in(language, id).stream())
                .toList();
    }

    /** The text with this id in another official language, given by its code. */
    public Optional<LanguageEdition.Text> in(String language, TextId id) {
        return languages.stream()
                .filter(edition -> edition.language().equals(language))
                .filter(edition -> edition.texts().containsKey(id))
                .findFirst()
                .map(edition -> new LanguageEdition.Text(
                        language, edition.source(), edition.texts().get(id)));
    }

    /** Our own suggestions for provisions that no index lists; never official. */
    public Suggestions suggestions() {
        return suggestions;
    }

    /** The background documents, in the order of their collection. */
    public List<BackgroundDocument> documents() {
        return documents;
    }

    /** The paragraphs of the reports that the corpus has in full, in their order. */
    public List<ReportParagraph> reportParagraphs() {
        return reportParagraphs;
    }

    /** The paragraphs with which the collection of background documents begins. */
    public List<NumberedParagraph> introduction() {
        return introduction;
    }

    /** The documents and files that the corpus comes from. */
    public Provenance provenance() {
        return provenance;
    }

    /** Where the pages of these texts are published, with a slash at the end; empty if nobody has said so. */
    public Optional<String> pages() {
        return pages;
    }

    /** The same texts, whose pages are below this path of their address; nothing changes if they have none. */
    public Corpus withPagesAt(String path) {
        return pages.map(address -> toBuilder().pages(address + path).build()).orElse(this);
    }

    /** The address of the published page of a text. */
    public Optional<String> pageOf(TextId id) {
        return pages.map(address -> address + TextPath.of(id, this));
    }

    /** The themes of all editions, the newest edition first. */
    public List<Theme> themes() {
        return themes;
    }
}
