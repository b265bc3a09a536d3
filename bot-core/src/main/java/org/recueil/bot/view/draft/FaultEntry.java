package org.recueil.bot.view.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.bot.view.Snippet;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Difference;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.reply.Action;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.search.text.Mark;
import org.recueil.wording.Wording;

/** A fault of a draft as an entry of a list: where it is, what is wrong, and the official words with the difference marked. */
final class FaultEntry {
    private static final int OFFICIAL = 130;
    private static final int NAMED = 2;
    private static final int SAID = 40;

    private final String draft;
    private final Corpus corpus;
    private final Wording wording;

    FaultEntry(String draft, Corpus corpus, Wording wording) {
        this.draft = draft;
        this.corpus = corpus;
        this.wording = wording;
    }

    /** @param brief whether the official words are only shown near the differences */
    Item of(int number, Finding fault, boolean brief) {
        List<Span> spans = new ArrayList<>();
        spans.addAll(head(fault));
        spans.add(new Span.Plain(" " + wording.say("verify.line", line(fault.start()))));
        if (fault.verdict() != Verdict.ALTERED) {
            return new Item(number + ".", spans);
        }
        spans.add(new Span.Plain("\n"));
        spans.addAll(differences(fault, brief));
        String words = fault.official();
        if (fault.differences().get(0).official().equals(words)) {
            return new Item(number + ".", spans);
        }
        List<Mark> marks = marks(fault);
        return new Item(number + ".", spans, Snippet.within(words, marks, brief ? OFFICIAL : words.length()));
    }

    List<Span> head(Finding fault) {
        Span said = Span.Said.of(fault.said(), SAID);
        return switch (fault.verdict()) {
            case ALTERED -> altered(fault);
            case MISATTRIBUTED ->
                wording.spans(
                        fault.named().isEmpty() ? "verify.elsewhere.missing" : "verify.elsewhere",
                        said,
                        labels(fault.ids()),
                        fault.named().isEmpty() ? "" : labels(fault.named()));
            case UNKNOWN -> wording.spans("verify.unknown", said);
            case MISSING ->
                fault.ids().isEmpty()
                        ? wording.spans("verify.missing", said)
                        : wording.spans(
                                "verify.missing.nearest",
                                said,
                                labels(fault.ids().subList(0, 1)));
            case MISMATCH ->
                wording.spans("verify.mismatch", said, labels(fault.ids().subList(0, 1)), labels(last(fault.ids())));
            default -> throw new IllegalArgumentException("no fault: " + fault.verdict());
        };
    }

    /** What is altered; if the draft names another text for it, that too. */
    private List<Span> altered(Finding fault) {
        List<Span> spans = new ArrayList<>(
                wording.spans(fault.changesObligation() ? "verify.force" : "verify.altered", labels(fault.ids())));
        if (fault.namesOther()) {
            spans.add(new Span.Plain(wording.semicolon()));
            spans.addAll(wording.spans("verify.named", labels(fault.named())));
        }
        return spans;
    }

    private static List<TextId> last(List<TextId> ids) {
        return ids.subList(ids.size() - 1, ids.size());
    }

    private Span labels(List<TextId> ids) {
        String all = ids.stream().limit(NAMED).map(this::label).collect(Collectors.joining(", "));
        return new Span.Strong(ids.size() > NAMED ? all + "…" : all);
    }

    private String label(TextId id) {
        return id instanceof ProvisionId ? id.label() : corpus.nameOf(id);
    }

    List<Span> differences(Finding fault, boolean brief) {
        List<Difference> all = fault.differences();
        List<Difference> shown = brief ? all.subList(0, Math.min(NAMED, all.size())) : all;
        List<Span> spans = new ArrayList<>();
        for (Difference difference : shown) {
            if (!spans.isEmpty()) {
                spans.add(new Span.Plain(wording.semicolon()));
            }
            spans.addAll(difference(difference));
        }
        if (shown.size() < all.size()) {
            spans.add(new Span.Plain(
                    wording.semicolon() + wording.count("verify.differs.more", all.size() - shown.size())));
        }
        return spans;
    }

    private List<Span> difference(Difference difference) {
        if (difference.said().isBlank()) {
            return wording.spans("verify.dropped", new Span.Strong(oneLine(difference.official())));
        }
        Span said = Span.Said.of(difference.said(), SAID);
        return difference.official().isEmpty()
                ? wording.spans("verify.added", said)
                : wording.spans("verify.differs", said, new Span.Strong(oneLine(difference.official())));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** Where the official words stand that the draft has otherwise. */
    static List<Mark> marks(Finding fault) {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (Difference difference : fault.differences()) {
            int at = difference.official().isEmpty() ? -1 : fault.official().indexOf(difference.official(), from);
            if (at >= 0) {
                from = at + difference.official().length();
                marks.add(new Mark(at, from));
            }
        }
        return marks;
    }

    int line(int place) {
        return 1
                + (int) draft.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    /** What is pasted into the draft in place of the fault; empty if nobody can say. */
    Optional<String> correction(Finding fault) {
        return switch (fault.verdict()) {
            case ALTERED -> Optional.of(fault.official());
            case MISATTRIBUTED -> citation(fault.ids().get(0));
            case MISMATCH -> citation(fault.ids().get(0));
            default -> Optional.empty();
        };
    }

    private Optional<String> citation(TextId id) {
        Optional<Provision> provision = corpus.provision(id);
        if (provision.isEmpty()) {
            return Optional.of(wording.isEnglish() ? id.toString() : label(id));
        }
        return provision.map(text -> wording.isEnglish()
                ? Citation.inEnglish(text, corpus.meetingOf(text.id()))
                : Citation.of(text, corpus.meetingOf(text.id())));
    }

    /** Shows the text that the fault concerns. */
    Optional<Action> look(Finding fault) {
        return fault.ids().stream()
                .filter(ProvisionId.class::isInstance)
                .findFirst()
                .map(id -> TextActions.look((ProvisionId) id));
    }
}
