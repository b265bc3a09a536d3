package org.recueil.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.reply.Action;

/** A symbol that names none of the reports: a background document, or nothing that is known here. */
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

    String sentence(String asked) {
        return background()
                .map(document -> wording.say("miss.background", document.symbol(), document.title()))
                .orElseGet(() -> wording.say(
                        "miss.document", asked, String.join(", ", nearest().toList())));
    }

    List<Action> actions() {
        return background()
                .<Action>map(document -> new Action.Open(wording.say("open"), Citation.url(document.symbol())))
                .map(List::of)
                .orElseGet(() -> nearest()
                        .<Action>map(near -> new Action.Ask(near, "/rec " + near))
                        .toList());
    }

    private Optional<BackgroundDocument> background() {
        return corpus.documents().stream()
                .filter(document -> document.symbol().equalsIgnoreCase(symbol))
                .findFirst();
    }

    private Stream<String> nearest() {
        return corpus.meetings().stream()
                .flatMap(meeting -> meeting.instrument().flatMap(Instrument::symbol).stream())
                .sorted(Comparator.comparingInt(known -> Spelling.distance(known, symbol)))
                .limit(NEAREST);
    }
}
