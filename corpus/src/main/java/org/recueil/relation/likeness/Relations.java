package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.relation.likeness.Likeness.Kind;
import org.recueil.relation.likeness.Related.CitationLink;
import org.recueil.text.Lazy;
import org.recueil.text.Table;

/**
 * Finds what is related in a corpus. Nothing is compared until it is asked for. Results are kept, so use one instance
 * per corpus. Safe for use by several threads.
 */
public final class Relations {
    private static final int MOST_NEAR = 10;

    private final Corpus corpus;
    private final Supplier<CitationGraph> citations;
    private final Supplier<ComparedTexts> texts;
    private final Map<ProvisionId, List<Likeness>> likenesses = new ConcurrentHashMap<>();

    /** The ids of the provisions that are related to no other text, by their meetings; only of the meetings that we know. */
    private final Map<MeetingId, Set<String>> unrelated;

    private final boolean knowsAllMeetings;

    public Relations(Corpus corpus) {
        this.corpus = corpus;
        this.citations = new Lazy<>(() -> new CitationGraph(corpus));
        this.texts = new Lazy<>(() -> new ComparedTexts(corpus));
        this.unrelated = corpus.provenance().replaced().isEmpty() ? unrelated() : Map.of();
        this.knowsAllMeetings = corpus.meetings().stream().map(Meeting::id).allMatch(unrelated::containsKey);
    }

    /**
     * The few provisions of this project's corpus that are related to no other text ({@code alone.tsv}, one meeting per
     * line). With this table, a look-up can offer related texts without comparing any words. A test generates the table
     * and compares it.
     */
    private static Map<MeetingId, Set<String>> unrelated() {
        return Table.rows(Relations.class, "alone.tsv", "meeting", "alone").stream()
                .collect(Collectors.toMap(
                        row -> MeetingId.parse(row.cell(0)),
                        row -> Set.of(row.cell(1).split(" "))));
    }

    /**
     * All that is related to a provision and to the provisions below it.
     *
     * @param id the id of a provision that the corpus has
     */
    public Related of(ProvisionId id) {
        List<ProvisionId> family = family(id);
        List<Likeness> like = family.stream()
                .flatMap(each -> likenesses(each).stream())
                .filter(likeness -> !family.contains(likeness.to()))
                .toList();
        List<Likeness> repeated = inTime(like, Kind.REPEATS);
        List<Likeness> reworked = inTime(like, Kind.REWORKS);
        List<CitationLink> cites = links(family, each -> citations.get().citedBy(each));
        List<CitationLink> citedBy = links(family, each -> citations.get().citing(each));
        Set<TextId> elsewhere = Stream.concat(
                        Stream.concat(repeated.stream(), reworked.stream()).map(Likeness::to),
                        Stream.concat(cites.stream(), citedBy.stream()).map(CitationLink::other))
                .collect(Collectors.toSet());
        List<Likeness> near = nearest(like.stream()
                .filter(likeness -> !elsewhere.contains(likeness.to()))
                .toList());
        return new Related(repeated, reworked, cites, citedBy, near);
    }

    /**
     * Whether {@link #of} finds anything. For the meetings that this project holds, it answers without a comparison.
     */
    public boolean any(ProvisionId id) {
        Set<String> alone = unrelated.get(id.meeting());
        return alone != null && !alone.contains(id.toString()) || !knowsAllMeetings && !of(id).isEmpty();
    }

    /**
     * The provisions that say the same as a given one, in the same words or in others.
     *
     * @param id the id of a provision that the corpus has
     */
    public Set<ProvisionId> versions(ProvisionId id) {
        return likenesses(id).stream()
                .filter(Likeness::isVersion)
                .map(Likeness::to)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All provisions like a given one, without those below it, closest first. */
    List<Likeness> likenesses(ProvisionId id) {
        return likenesses.computeIfAbsent(id, asked -> List.copyOf(texts.get().like(asked)));
    }

    /**
     * The texts that cite exactly this text and not something inside it.
     *
     * @param target a whole instrument ({@code B.IV}) or a background document
     * @return provisions and whole instruments, in the order of the texts
     */
    public List<TextId> citing(TextId target) {
        return citations.get().citingExactly(target);
    }

    private List<ProvisionId> family(ProvisionId id) {
        List<ProvisionId> family = new ArrayList<>(List.of(id));
        corpus.descendants(id).stream().map(Provision::id).forEach(family::add);
        return family;
    }

    private List<Likeness> inTime(List<Likeness> all, Kind kind) {
        return all.stream()
                .filter(likeness -> likeness.kind() == kind)
                .sorted(Comparator.<Likeness>comparingInt(
                                likeness -> corpus.meetingOf(likeness.to()).year())
                        .thenComparing(Likeness::to)
                        .thenComparing(Likeness::of))
                .toList();
    }

    /** Each provision once, with the one of the family that it is closest to. */
    private static List<Likeness> nearest(List<Likeness> like) {
        Map<ProvisionId, Likeness> best = new LinkedHashMap<>();
        like.stream()
                .filter(likeness -> likeness.kind() == Kind.RESEMBLES)
                .sorted(Comparator.comparing(Likeness::closeness).reversed())
                .forEach(likeness -> best.putIfAbsent(likeness.to(), likeness));
        return best.values().stream().limit(MOST_NEAR).toList();
    }

    private static List<CitationLink> links(List<ProvisionId> family, Function<ProvisionId, List<TextId>> ends) {
        Set<TextId> known = new HashSet<>();
        return family.stream()
                .flatMap(of -> ends.apply(of).stream().filter(known::add).map(other -> new CitationLink(of, other)))
                .toList();
    }
}
