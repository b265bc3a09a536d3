package org.recueil.bot.view.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.Snippet;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Corpus;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.agreed.AgreedWording;
import org.recueil.quotation.agreed.ClauseAnswer;
import org.recueil.quotation.agreed.Obligation;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.search.text.Mark;
import org.recueil.wording.Wording;

/**
 * Shows the adopted wordings that are nearest to each clause: the strongest, the latest and others of the same measure, each
 * with its verb, its year and its body. What the clause does not have is marked.
 */
public final class AgreedLanguageView {
    private static final int MOST = 3;
    /** The characters that a wording needs with its verb, year and body. */
    private static final int ROOM = 250;

    private static final int MOST_CLAUSES = 4;
    private static final int LINES = 9;

    private final Corpus corpus;
    private final Wording wording;
    private final Budget budget;

    public AgreedLanguageView(Corpus corpus, Wording wording, Budget budget) {
        this.corpus = corpus;
        this.wording = wording;
        this.budget = budget;
    }

    public Answer answer(List<ClauseAnswer> clauses) {
        List<ClauseAnswer> shown = clauses.subList(0, Math.min(MOST_CLAUSES, clauses.size()));
        List<List<Block>> heads = new ArrayList<>();
        List<TextList.Entry> entries = new ArrayList<>();
        Set<ProvisionId> texts = new LinkedHashSet<>();
        List<Block> pending = new ArrayList<>();
        int most = Math.max(1, Math.min(MOST, budget.characters() / (ROOM * Math.max(1, shown.size()))));
        for (ClauseAnswer clause : shown) {
            pending.addAll(head(clause, shown.size() > 1));
            List<AgreedWording> wordings = chosen(clause, most);
            if (wordings.isEmpty()) {
                pending.add(nothing(clause));
            }
            for (AgreedWording each : wordings) {
                heads.add(List.copyOf(pending));
                pending.clear();
                entries.add(entry(entries.size() + 1, each, clause));
                if (each.id() instanceof ProvisionId id) {
                    texts.add(id);
                }
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!entries.isEmpty()) {
            blocks.addAll(TextList.inSections(heads, entries, LINES, budget.room(pending)));
        }
        blocks.addAll(pending);
        if (shown.size() < clauses.size()) {
            blocks.add(new Block.Note(wording.say("agreed.more", shown.size(), clauses.size())));
        }
        List<Action> actions = new ArrayList<>();
        texts.forEach(id -> actions.add(TextActions.look(id)));
        actions.add(HelpActions.action(wording));
        Answer.Builder answer = Answer.of(Kind.AGREED_LANGUAGE).items(AnswerItem.all(corpus, texts));
        return (entries.isEmpty() ? answer.doubtful() : answer).saying(new Reply(blocks, actions));
    }

    /** The clause, if there are several, and its verb. */
    private List<Block> head(ClauseAnswer clause, boolean several) {
        List<Span> spans = new ArrayList<>();
        if (several) {
            spans.addAll(
                    wording.spans("agreed.clause", Span.Said.of(clause.clause().text())));
        }
        clause.clause().obligation().ifPresent(asked -> {
            if (several) {
                spans.add(new Span.Plain(" "));
            }
            spans.addAll(wording.spans("agreed.yours", Span.Said.of(asked.words())));
        });
        return spans.isEmpty() ? List.of() : List.of(new Block.Paragraph(spans));
    }

    private Block nothing(ClauseAnswer clause) {
        return new Block.Paragraph(
                switch (clause.outcome()) {
                    case LANGUAGE_NOT_HELD -> wording.spans("agreed.language");
                    case TOO_SHORT ->
                        wording.spans(
                                "agreed.short", Span.Said.of(clause.clause().text()));
                    default -> wording.spans("agreed.none");
                });
    }

    /** The strongest, the latest and the closest, then others of the same measure and a draft, without repetition. */
    private static List<AgreedWording> chosen(ClauseAnswer clause, int most) {
        Set<AgreedWording> chosen = new LinkedHashSet<>();
        Set<AgreedWording> first = new LinkedHashSet<>();
        clause.strongest().ifPresent(first::add);
        clause.latest().ifPresent(first::add);
        clause.wordings().stream().limit(1).forEach(first::add);
        first.stream().limit(most).forEach(chosen::add);
        clause.byForceAndTime().stream()
                .limit(most)
                .takeWhile(each -> chosen.size() < most)
                .forEach(chosen::add);
        List<AgreedWording> inOrder = new ArrayList<>(
                clause.byForceAndTime().stream().filter(chosen::contains).toList());
        chosen.stream().filter(each -> !inOrder.contains(each)).forEach(inOrder::add);
        clause.drafts().stream().limit(inOrder.size() < most ? 1 : 0).forEach(inOrder::add);
        return inOrder;
    }

    private TextList.Entry entry(int number, AgreedWording each, ClauseAnswer clause) {
        String label = each.id() instanceof ProvisionId ? each.id().label() : corpus.nameOf(each.id());
        String words = each.nearestWords();
        List<Mark> marks = each.form() == AgreedWording.Form.OTHER_WORDS
                ? List.of()
                : each.onlyOfficial().stream()
                        .map(only -> new Mark(
                                only.start() - each.nearest().start(),
                                only.end() - each.nearest().start()))
                        .filter(mark -> mark.start() >= 0 && mark.end() <= words.length())
                        .toList();
        return new TextList.Entry(
                number + ". " + label, head(each, clause), most -> Snippet.within(words, marks, most));
    }

    private List<Span> head(AgreedWording each, ClauseAnswer clause) {
        List<String> ranks = new ArrayList<>();
        if (!each.isAdopted()) {
            ranks.add(wording.say("agreed.draft"));
        }
        clause.strongest().filter(each::equals).ifPresent(found -> ranks.add(wording.say("agreed.strongest")));
        clause.latest().filter(each::equals).ifPresent(found -> ranks.add(wording.say("agreed.latest")));
        if (ranks.isEmpty() && clause.wordings().get(0).equals(each)) {
            ranks.add(wording.say("agreed.nearest"));
        }
        if (each.form() == AgreedWording.Form.OTHER_WORDS) {
            ranks.add(wording.say("agreed.other"));
        }
        Optional<String> verb = each.obligation().map(Obligation::words);
        String verbSaid = verb.map(words -> wording.say("agreed.clause", words))
                .orElseGet(() -> wording.say("agreed.asks.nothing"));
        String body = wording.say(each.meeting().id().part() == Part.A ? "search.is.A" : "search.is.B");
        String line = wording.say("agreed.adopted", body, each.year(), verbSaid);
        return List.of(new Span.Plain(ranks.isEmpty() ? line : line + wording.semicolon() + String.join(", ", ranks)));
    }
}
