package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.quotation.draft.Source.Nearness;
import org.recueil.quotation.value.Stretch;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.ResolvedReference;
import org.recueil.text.Folding;
import org.recueil.text.Table;

/**
 * Finds whose words a draft says that a quotation has: the reference right after it, the one that introduces it, the
 * body that is named in its sentence ({@code sources.tsv}), or the line before it that ends with a colon.
 */
public final class SourceFinder {
    /** How far a reference may stand from the quotation that it closes. */
    private static final Pattern BESIDE = Pattern.compile("[\\s,;.:()\\[—–>-]{0,12}(?:voir |cf\\.? |see )?");

    /** What stands between two references of one list, or between a label and its place. */
    private static final Pattern IN_LIST = Pattern.compile("[\\s,;()\\[\\]/]{0,4}(?:et |and |y |ou |voir |soit )?");

    /** Words by which a text is quoted, after its name: {@code le Protocole, qui dispose que}. */
    private static final Pattern SAYS = Pattern.compile(
            "(?iu)\\b(?:selon|laquelle|lequel|dispos|énonc|défini|prévoi|stipul|proclam|affirm|déclar|range|provid|state|accord|declar|read)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST_JOINT = 12;
    /** The most letters beside a reference in a line that does nothing but name it. */
    private static final int MOST_BESIDE = 12;

    private static final Map<String, List<Cue>> CUES = cues();

    private record Cue(List<String> words, Kind kind) {}

    /** A place in the draft that names a source. */
    private record Mention(int start, int end, Kind kind, List<TextId> named) {}

    private final String text;
    private final InOrder<ResolvedReference> references;
    private final InOrder<Passage> passages;
    private final List<Stretch> sentences;
    /** By the index of a sentence, because a sentence may have many quotations. */
    private final Map<Integer, List<Mention>> mentionsIn = new HashMap<>();

    public SourceFinder(
            String text, InOrder<ResolvedReference> references, List<Passage> passages, List<Stretch> sentences) {
        this.text = text;
        this.references = references;
        this.passages = new InOrder<>(passages, Passage::from, Passage::to);
        this.sentences = sentences;
    }

    private static Map<String, List<Cue>> cues() {
        Map<String, List<Cue>> all = new HashMap<>();
        for (Table.Row row : Table.rows(SourceFinder.class, "sources.tsv", "whose", "phrase")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            List<String> words = List.of(row.cell(1).split(" "));
            all.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Cue(words, kind));
        }
        Comparator<Cue> longest = Comparator.comparing((Cue cue) -> cue.words().size());
        all.values().forEach(list -> list.sort(longest.reversed()));
        return all;
    }

    /** The same for the quotations inside a quotation. */
    public SourceFinder inside(Passage passage) {
        Stretch whole = new Stretch(passage.start(), passage.end());
        return new SourceFinder(text, references, passage.inside(), Sentences.of(text, whole, passage.inside()));
    }

    /** The source of a quotation. */
    public Source of(Passage passage) {
        int at = sentenceAt(passage.from());
        Stretch sentence = sentences.get(at);
        Optional<Source> after = rightAfter(passage);
        if (after.isPresent()) {
            return after.get();
        }
        int begins = beginOf(passage, sentence);
        Optional<Source> before = last(mentions(begins, passage.from()), passage.from(), Nearness.BESIDE);
        if (before.isPresent()) {
            return before.get();
        }
        int last = sentenceAt(Math.max(passage.from(), passage.to() - 1));
        int ends = endOf(passage, sentences.get(last));
        Optional<Source> later = first(mentions(passage.to(), ends));
        if (later.isPresent()) {
            return later.get();
        }
        if (begins > sentence.start()) {
            Optional<Source> shared = last(mentions(sentence.start(), begins), begins, Nearness.IN_SENTENCE);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        return sentenceBefore(at)
                .flatMap(previous -> last(
                        mentions(previous.start(), previous.end()),
                        previous.end(),
                        isAlone(previous) ? Nearness.BESIDE : Nearness.BEFORE))
                .orElse(Source.NOBODY);
    }

    /** The texts that are named in a sentence outside quotations. */
    public List<TextId> namedIn(Stretch sentence) {
        return mentions(sentence.start(), sentence.end()).stream()
                .flatMap(mention -> mention.named().stream())
                .toList();
    }

    private Optional<Source> rightAfter(Passage passage) {
        return references
                .firstFrom(passage.to())
                .filter(reference -> BESIDE.matcher(text.substring(passage.to(), reference.start()))
                        .matches())
                .filter(reference -> isOneOrOther(passage, reference))
                .map(reference -> new Source(Kind.TEXT, namedFrom(reference), Nearness.BESIDE));
    }

    /** Whether a reference after a full stop does not begin the next sentence. */
    private boolean isOneOrOther(Passage passage, ResolvedReference reference) {
        String between = text.substring(passage.to(), reference.start());
        return between.indexOf('(') >= 0
                || between.indexOf('[') >= 0
                || between.matches("(?s).*[—–-].*")
                || between.indexOf('.') < 0 && between.indexOf('\n') < 0;
    }

    private List<TextId> namedFrom(ResolvedReference first) {
        return references.between(first.start(), listEnd(first)).stream()
                .flatMap(reference -> ids(reference).stream())
                .toList();
    }

    /** The end of the list of references that begins with one. */
    private int listEnd(ResolvedReference first) {
        int end = first.end();
        Optional<ResolvedReference> next = references.firstFrom(end);
        while (next.isPresent() && isInList(end, next.get().start())) {
            end = next.get().end();
            next = references.firstFrom(end);
        }
        return end;
    }

    private boolean isInList(int end, int start) {
        return start - end <= LONGEST_JOINT
                && IN_LIST.matcher(text.substring(end, start)).matches();
    }

    private int beginOf(Passage passage, Stretch sentence) {
        int before = passages.lastBefore(passage.from()).map(Passage::to).orElse(0);
        return Math.max(before, sentence.start());
    }

    private int endOf(Passage passage, Stretch sentence) {
        int end = Math.max(passage.to(), sentence.end());
        return passages.firstFrom(passage.to())
                .map(Passage::from)
                .filter(next -> next < end)
                .orElse(end);
    }

    private int sentenceAt(int at) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).end() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Optional<Stretch> sentenceBefore(int at) {
        int before = at - 1;
        while (before >= 0
                && text.substring(
                                sentences.get(before).start(),
                                sentences.get(before).end())
                        .isBlank()) {
            before--;
        }
        return before < 0 ? Optional.empty() : Optional.of(sentences.get(before));
    }

    /** Whether a sentence introduces what follows: it ends with a colon, or is nothing but a reference. */
    private boolean isAlone(Stretch sentence) {
        String words = text.substring(sentence.start(), sentence.end()).strip();
        return words.endsWith(":")
                || references.between(sentence.start(), sentence.end()).stream()
                        .anyMatch(reference -> words.length() - (reference.end() - reference.start()) < MOST_BESIDE);
    }

    /**
     * The source that is named last. A text counts more than a body that is named after it. A body of ours counts more
     * than another one, whose Convention or Protocol it may speak of, unless that one is said to say it.
     *
     * @param end where the mentions end
     */
    private Optional<Source> last(List<Mention> mentions, int end, Nearness nearness) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        int at = mentions.size() - 1;
        while (at > 0 && (mentions.get(at).kind() == Kind.KIND || isOursAfterText(mentions, at))) {
            at--;
        }
        Mention last = mentions.get(at);
        if (last.kind() == Kind.TEXT) {
            return Optional.of(
                    new Source(Kind.TEXT, named(mentions.subList(listBegin(mentions, at), at + 1)), nearness));
        }
        List<Mention> before = mentions.subList(0, at);
        boolean ours = last.kind() != Kind.OURS
                && before.stream().anyMatch(SourceFinder::isOurs)
                && !SAYS.matcher(text.substring(last.end(), end)).find();
        if (ours) {
            List<TextId> named = named(before);
            return Optional.of(new Source(named.isEmpty() ? Kind.OURS : Kind.TEXT, named, weaker(nearness)));
        }
        return Optional.of(new Source(last.kind() == Kind.KIND ? Kind.OURS : last.kind(), List.of(), nearness));
    }

    private static Nearness weaker(Nearness nearness) {
        return nearness == Nearness.BESIDE ? Nearness.IN_SENTENCE : nearness;
    }

    private static boolean isOurs(Mention mention) {
        return mention.kind() == Kind.OURS || mention.kind() == Kind.TEXT;
    }

    private static boolean isOursAfterText(List<Mention> mentions, int at) {
        return mentions.get(at).kind() == Kind.OURS && mentions.get(at - 1).kind() == Kind.TEXT;
    }

    /** Where the list begins that ends with a text, among mentions. */
    private int listBegin(List<Mention> mentions, int last) {
        int at = last;
        while (at > 0
                && mentions.get(at - 1).kind() == Kind.TEXT
                && isInList(mentions.get(at - 1).end(), mentions.get(at).start())) {
            at--;
        }
        return at;
    }

    private Optional<Source> first(List<Mention> mentions) {
        List<TextId> named = named(mentions);
        if (mentions.isEmpty()) {
            return Optional.empty();
        } else if (!named.isEmpty()) {
            return Optional.of(new Source(Kind.TEXT, named, Nearness.IN_SENTENCE));
        }
        Kind kind = mentions.get(0).kind();
        return Optional.of(new Source(kind == Kind.KIND ? Kind.OURS : kind, List.of(), Nearness.IN_SENTENCE));
    }

    private static List<TextId> named(List<Mention> mentions) {
        return mentions.stream().flatMap(mention -> mention.named().stream()).toList();
    }

    /** The sources that are named between two places of one sentence. */
    private List<Mention> mentions(int start, int end) {
        List<Mention> all = mentionsIn.computeIfAbsent(sentenceAt(start), this::mentionsOf);
        return all.stream()
                .filter(mention -> mention.start() >= start && mention.end() <= end)
                .toList();
    }

    private List<Mention> mentionsOf(int sentence) {
        int start = sentences.get(sentence).start();
        int end = sentences.get(sentence).end();
        List<Mention> found = new ArrayList<>();
        for (ResolvedReference reference : references.between(start, end)) {
            if (isOutside(reference.start())) {
                found.add(new Mention(reference.start(), reference.end(), Kind.TEXT, ids(reference)));
            }
        }
        cues(start, end).stream()
                .filter(cue -> references.at(cue.start()).isEmpty())
                .forEach(found::add);
        found.sort(Comparator.comparing(Mention::start));
        return found;
    }

    private boolean isOutside(int at) {
        return passages.at(at).isEmpty();
    }

    private List<Mention> cues(int start, int end) {
        List<Mention> found = new ArrayList<>();
        List<Stretch> words = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(start, Math.max(start, end));
        while (word.find()) {
            if (isOutside(word.start())) {
                words.add(new Stretch(word.start(), word.end()));
                folded.add(Folding.letters(word.group()));
            }
        }
        for (int at = 0; at < words.size(); at++) {
            for (Cue cue : CUES.getOrDefault(folded.get(at), List.of())) {
                int after = at + cue.words().size();
                if (after <= words.size() && folded.subList(at, after).equals(cue.words())) {
                    found.add(new Mention(
                            words.get(at).start(), words.get(after - 1).end(), cue.kind(), List.of()));
                    at = after - 1;
                    break;
                }
            }
        }
        return found;
    }

    /** The texts that a reference names. */
    public static List<TextId> ids(ResolvedReference reference) {
        List<TextId> ids = new ArrayList<>();
        for (Resolution resolution : reference.resolutions()) {
            if (resolution instanceof Resolution.Found found) {
                ids.addAll(found.ids());
                found.elsewhere().ifPresent(ids::add);
            } else if (resolution instanceof Resolution.Whole whole) {
                ids.add(whole.meeting());
            } else if (resolution instanceof Resolution.Paragraph paragraph) {
                ids.add(paragraph.paragraph().id());
            } else if (resolution instanceof Resolution.Document document) {
                ids.add(document.document().id());
            }
        }
        return ids;
    }
}
