package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.intent.OfficialLanguage;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * Official texts in other languages, if further files have them; otherwise, where they are published. Nothing is translated.
 */
public final class OfficialTextView {
    private final Corpus corpus;
    private final Wording wording;

    public OfficialTextView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** The answer with these texts, or the links to them, before its own. */
    public Answer told(Answer answer, List<OfficialLanguage> languages) {
        if (answer.items().isEmpty()) {
            return answer;
        }
        List<String> symbols = answer.items().stream()
                .flatMap(item -> item.url().stream())
                .map(Citation::symbolIn)
                .distinct()
                .toList();
        List<Block> remarks = new ArrayList<>();
        List<Action> open = new ArrayList<>();
        for (OfficialLanguage language : languages) {
            String its = wording.say("official.in." + language.code());
            List<Block> here = here(answer, language);
            boolean shown = language.code().equals(wording.language().code());
            remarks.addAll(shown ? List.of() : here);
            if (here.isEmpty()
                    && answer.items().stream().anyMatch(item -> item.url().isEmpty())) {
                remarks.add(new Block.Paragraph(wording.say("official.none", its)));
            }
            for (String symbol : symbols) {
                String url = Citation.url(symbol, language.code());
                if (here.isEmpty()) {
                    remarks.add(new Block.Paragraph(
                            new Span.Plain(wording.say("official.text", its) + " "), new Span.Link(symbol, url)));
                }
                open.add(new Action.Open(wording.say("official.open", its), url));
            }
        }
        return answer.with(remarks, open);
    }

    /** The texts, each with everything below it. */
    private List<Block> here(Answer answer, OfficialLanguage language) {
        LanguageEditionView view = new LanguageEditionView(corpus, wording);
        Set<ProvisionId> passed = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        for (AnswerItem item : answer.items()) {
            item.provision()
                    .filter(id -> id.upwards().stream().noneMatch(passed::contains))
                    .flatMap(corpus::provision)
                    .ifPresent(provision -> {
                        passed.add(provision.id());
                        blocks.addAll(view.in(language.code(), provision));
                    });
        }
        return blocks;
    }
}
