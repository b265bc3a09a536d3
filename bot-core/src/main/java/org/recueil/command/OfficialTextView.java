package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.model.Citation;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;

/** Where the official texts in other languages stand; nothing is translated. */
final class OfficialTextView {
    private OfficialTextView() {}

    /** The answer with the texts in French, after where the official ones stand. */
    static Answer told(Answer answer, List<OfficialLanguage> languages, Wording wording) {
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
            if (answer.items().stream().anyMatch(item -> item.url().isEmpty())) {
                remarks.add(new Block.Paragraph(wording.say("official.none", its)));
            }
            for (String symbol : symbols) {
                String url = Citation.url(symbol, language.code());
                remarks.add(new Block.Paragraph(
                        new Span.Plain(wording.say("official.text", its) + " "), new Span.Link(symbol, url)));
                open.add(new Action.Open(wording.say("official.open", its), url));
            }
        }
        return answer.with(remarks, open);
    }
}
