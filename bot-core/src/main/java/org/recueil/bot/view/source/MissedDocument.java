package org.recueil.bot.view.source;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.id.DocumentId;
import org.recueil.reply.Action;
import org.recueil.reply.Span;
import org.recueil.text.EditDistance;
import org.recueil.wording.Wording;

/** A symbol that no document here bears. */
final class MissedDocument {
    private static final int NEAREST = 3;

    private final Corpus corpus;
    private final String symbol;
    private final Wording wording;

    MissedDocument(Corpus corpus, String symbol, Wording wording) {
        this.corpus = corpus;
        this.symbol = symbol;
        this.wording = wording;
    }

    List<Span> sentence(Span asked) {
        return wording.spans("miss.document", asked);
    }

    List<Action> actions() {
        return symbols().<Action>map(near -> TextActions.look(near)).toList();
    }

    List<DocumentId> nearest() {
        return symbols().map(DocumentId::new).toList();
    }

    private Stream<String> symbols() {
        return Stream.concat(
                        corpus.meetings().stream()
                                .flatMap(meeting -> meeting.instrument().flatMap(Instrument::symbol).stream()),
                        corpus.documents().stream().map(BackgroundDocument::symbol))
                .sorted(Comparator.comparingInt(known -> EditDistance.between(known, symbol)))
                .limit(NEAREST);
    }
}
