package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * Texts with their citations in one piece, ready to be said or pasted. Provisions under one parent are one quotation with
 * one citation, and their chapeau stands once.
 */
public final class QuotedTexts {
    private final Corpus corpus;
    private final Wording wording;
    private final ProvisionView view;

    public QuotedTexts(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        view = new ProvisionView(corpus, wording);
    }

    /** The texts that a theme lists. */
    public Answer answer(ThemeIntent.ThemeOf asked) {
        Theme theme = asked.theme();
        String line = new ThemeIntent.ThemeOf(theme, ThemeIntent.Listing.QUOTED).says();
        Answer.Builder quoted = Answer.of(Kind.CITATIONS).theme(theme.name());
        return answer(quoted, AnswerItem.all(corpus, theme.references()), line, asked.page())
                .after(new Block.Heading(ThemeName.of(theme, wording)))
                .and(TextActions.theme(theme, wording));
    }

    /** @param line asks for the first page */
    public Answer answer(List<AnswerItem> items, String line, int asked) {
        return answer(Answer.of(Kind.CITATIONS), items, line, asked);
    }

    private Answer answer(Answer.Builder quoted, List<AnswerItem> items, String line, int asked) {
        Page<AnswerItem> page = Page.of(items, asked);
        List<Block> blocks = new ArrayList<>(page.note(wording));
        List<String> pasted = new ArrayList<>();
        for (List<AnswerItem> together : together(page.entries())) {
            List<Provision> provisions = together.stream()
                    .flatMap(item -> corpus.provision(item.id()).stream())
                    .sorted(Comparator.comparing(Provision::id))
                    .toList();
            if (provisions.isEmpty()) {
                AnswerItem item = together.get(0);
                blocks.add(new Block.Quotation(item.text()));
                blocks.add(new Block.Note(Span.linked(citation(item), item.url())));
                pasted.add(TextActions.pasted(item.text(), citation(item)));
            } else {
                blocks.addAll(view.texts(provisions));
                blocks.add(new Block.Note(citation(provisions)));
                pasted.add(view.copied(provisions));
            }
        }
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Copy(wording.count("cite.copy.text", pasted.size()), String.join("\n\n", pasted)));
        actions.addAll(page.turns(line, wording));
        page.entries().forEach(item -> actions.add(TextActions.look(item.label())));
        return quoted.items(page.entries()).page(page).saying(new Reply(blocks, actions));
    }

    /** The items, those that follow each other under one parent together, in the order of the text. A provision without a parent stands alone. */
    private static List<List<AnswerItem>> together(List<AnswerItem> items) {
        List<List<AnswerItem>> groups = new ArrayList<>();
        Optional<ProvisionId> before = Optional.empty();
        for (AnswerItem item : items) {
            Optional<ProvisionId> parent =
                    item.provision().filter(id -> !id.isTopLevel()).map(ProvisionId::parent);
            if (parent.isPresent() && parent.equals(before)) {
                groups.get(groups.size() - 1).add(item);
            } else {
                groups.add(new ArrayList<>(List.of(item)));
            }
            before = parent;
        }
        return groups;
    }

    private String citation(AnswerItem item) {
        return wording.isEnglish() ? item.citationInEnglish() : item.citation();
    }

    private Span citation(List<Provision> provisions) {
        Meeting meeting = corpus.meetingOf(provisions.get(0).id());
        String citation =
                wording.isEnglish() ? Citation.inEnglish(provisions, meeting) : Citation.of(provisions, meeting);
        return Span.linked(
                citation,
                meeting.symbol()
                        .map(symbol -> Citation.url(symbol, wording.language().code())));
    }
}
