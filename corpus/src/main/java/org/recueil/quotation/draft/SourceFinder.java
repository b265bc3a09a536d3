package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.model.Meeting;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.quotation.draft.Source.Nearness;
import org.recueil.quotation.value.Stretch;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.ResolvedReference;

/**
 * Finds whose words a draft says that a quotation has: the reference right after it, the one that introduces it, the
 * body that is named in its sentence ({@code sources.tsv}), or the line before it that ends with a colon.
 */
public final class SourceFinder {
    /** What may stand between a quotation and the reference that closes it. */
    private static final Pattern BESIDE = Pattern.compile("[\\s,;.:()\\[—–>-]{0,12}"
            + "(?:(?:c['’]est|tel est|telle est|voilà|ainsi|selon|d['’]après|dit|dispose|énonce|précise|aux termes de|voir"
            + "|cf\\.|see|according to|says|states) )?(?:dit |dispose )?(?:le |la |les |l['’])?");

    /** What stands between a reference and the quotation that it introduces. */
    private static final Pattern INTRODUCES = Pattern.compile("\\s*[:(\\[—–-]\\s*");

    /** The most letters beside a reference in a line that does nothing but name it. */
    private static final int MOST_BESIDE = 12;

    private static final int FARTHEST_BESIDE = 40;
    private static final Pattern DASH = Pattern.compile("[—–-]");

    private final String text;
    private final InOrder<ResolvedReference> references;
    private final InOrder<MarkedPassage> passages;
    private final List<Stretch> sentences;
    private final MeetingWords meetings;
    private final Mentions mentions;
    private final ReferenceList list;
    private final NamedSource named;

    /**
     * @param meetings the meetings whose texts may be quoted
     * @param passages the quotations of the draft, in order
     * @param sentences of the draft; together they are all of it
     */
    public SourceFinder(
            String text,
            Collection<Meeting> meetings,
            InOrder<ResolvedReference> references,
            List<MarkedPassage> passages,
            List<Stretch> sentences) {
        this(text, new MeetingWords(meetings), references, passages, sentences);
    }

    private SourceFinder(
            String text,
            MeetingWords meetings,
            InOrder<ResolvedReference> references,
            List<MarkedPassage> passages,
            List<Stretch> sentences) {
        this.text = text;
        this.meetings = meetings;
        this.references = references;
        this.passages = new InOrder<>(passages, MarkedPassage::from, MarkedPassage::to);
        this.sentences = sentences;
        mentions = new Mentions(text, references, this.passages, meetings);
        list = new ReferenceList(text, references);
        named = new NamedSource(text, list);
    }

    /** The same for the quotations inside a quotation. */
    public SourceFinder inside(MarkedPassage passage) {
        Stretch whole = new Stretch(passage.start(), passage.end());
        return new SourceFinder(
                text, meetings, references, passage.inside(), Sentences.of(text, whole, passage.inside()));
    }

    /** The source of a quotation. */
    public Source of(MarkedPassage passage) {
        int at = sentenceAt(passage.from());
        Stretch sentence = sentences.get(at);
        Optional<Source> after = rightAfter(passage);
        if (after.isPresent()) {
            return after.get();
        }
        int begins = beginOf(passage, sentence);
        Optional<Source> before = named.last(mentions(begins, passage.from()), passage.from(), Nearness.BESIDE);
        if (before.isPresent()) {
            return before.get();
        }
        int last = sentenceAt(Math.max(passage.from(), passage.to() - 1));
        int ends = endOf(passage, sentences.get(last));
        Optional<Source> later = named.first(mentions(passage.to(), ends), Nearness.IN_SENTENCE);
        if (later.isPresent()) {
            return later.get();
        }
        if (begins > sentence.start()) {
            Optional<Source> shared = named.last(mentions(sentence.start(), begins), begins, Nearness.IN_SENTENCE);
            if (shared.isPresent()) {
                return shared.get();
            }
        }
        Optional<Source> below = onNextLine(passage);
        if (below.isPresent()) {
            return below.get();
        }
        return sentenceBefore(at)
                .flatMap(previous -> named.last(
                        mentions(previous.start(), previous.end()),
                        previous.end(),
                        isAlone(previous) ? Nearness.BESIDE : Nearness.BEFORE))
                .orElse(Source.NOBODY);
    }

    /** The texts to which a sentence refers outside quotations. */
    public List<TextId> namedIn(Stretch sentence) {
        return mentions.referredTo(sentence);
    }

    /** The reference that a line by itself gives, right below the quotation, if a paragraph ends with it. */
    private Optional<Source> onNextLine(MarkedPassage passage) {
        int begins = afterBlanks(passage.to());
        if (begins == text.length() || linesBetween(passage.to(), begins) != 1) {
            return Optional.empty();
        }
        Stretch line = sentences.get(sentenceAt(begins));
        int end = Math.max(begins, line.end());
        int next = afterBlanks(end);
        boolean ends = next == text.length() || linesBetween(end - 1, next) > 1;
        return ends && line.start() >= passage.to() && isAlone(line)
                ? named.first(mentions(line.start(), line.end()), Nearness.BESIDE)
                : Optional.empty();
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private long linesBetween(int from, int to) {
        return text.substring(from, to).chars().filter(c -> c == '\n').count();
    }

    private Optional<Source> rightAfter(MarkedPassage passage) {
        return references
                .firstFrom(passage.to())
                .filter(reference -> reference.start() - passage.to() <= FARTHEST_BESIDE)
                .filter(reference -> BESIDE.matcher(text.substring(passage.to(), reference.start()))
                        .matches())
                .filter(reference -> isOneOrOther(passage, reference))
                .map(reference -> new Source(Kind.TEXT, namedFrom(reference), Nearness.BESIDE));
    }

    /** Whether a reference neither begins the next sentence nor introduces the next quotation. */
    private boolean isOneOrOther(MarkedPassage passage, ResolvedReference reference) {
        String between = text.substring(passage.to(), reference.start());
        boolean apart = between.indexOf('(') >= 0
                || between.indexOf('[') >= 0
                || DASH.matcher(between).find();
        return apart || between.indexOf('.') < 0 && between.indexOf('\n') < 0 && !introducesNext(reference);
    }

    private boolean introducesNext(ResolvedReference reference) {
        int end = list.end(reference);
        return passages.firstFrom(end)
                .filter(next -> next.from() - end <= FARTHEST_BESIDE)
                .filter(next ->
                        INTRODUCES.matcher(text.substring(end, next.from())).matches())
                .isPresent();
    }

    private List<TextId> namedFrom(ResolvedReference first) {
        return references.between(first.start(), list.end(first)).stream()
                .flatMap(reference -> ids(reference).stream())
                .toList();
    }

    private int beginOf(MarkedPassage passage, Stretch sentence) {
        int before = passages.lastBefore(passage.from()).map(MarkedPassage::to).orElse(0);
        return Math.max(before, sentence.start());
    }

    private int endOf(MarkedPassage passage, Stretch sentence) {
        int end = Math.max(passage.to(), sentence.end());
        return passages.firstFrom(passage.to())
                .map(MarkedPassage::from)
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

    /** The sources that are named between two places of one sentence. */
    private List<Mention> mentions(int start, int end) {
        return mentions.in(sentences.get(sentenceAt(start)), start, end);
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
