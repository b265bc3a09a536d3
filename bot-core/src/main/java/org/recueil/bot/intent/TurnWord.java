package org.recueil.bot.intent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.reply.Action;
import org.recueil.text.Folding;

/**
 * A word that stands for a button below the last answer. Front ends that remember the answer obey it. The bot does not
 * remember, and answers what to write instead.
 */
public enum TurnWord {
    /** The next page, or the next provision. */
    NEXT(
            "suivant",
            Set.of("suivant", "suivante", "page suivante", "suite", "la suite", "next", "next page", "next one")),
    /** The previous page, or the previous provision. */
    PREVIOUS(
            "précédent",
            Set.of(
                    "precedent",
                    "precedente",
                    "page precedente",
                    "la precedente",
                    "le precedent",
                    "previous",
                    "previous page",
                    "prev")),
    /** The answer before this one. */
    BACK("retour", Set.of("retour", "revenir", "en arriere", "back", "go back"));

    private final String example;
    private final Set<String> words;

    TurnWord(String example, Set<String> words) {
        this.example = example;
        this.words = words;
    }

    /** A line with this word. */
    String example() {
        return example;
    }

    /**
     * The word that a line consists of, in upper or lower case, with or without a slash or full stop; empty for any other line.
     */
    public static Optional<TurnWord> read(String line) {
        String folded = Folding.fold(line).strip();
        for (TurnWord turn : values()) {
            if (turn.words.contains(folded)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /** The action of the last answer that this word stands for; empty if there is none, and always for {@link #BACK}. */
    public Optional<Action.Ask> in(List<Action> actions) {
        return actions.stream()
                .filter(Action.Ask.class::isInstance)
                .map(Action.Ask.class::cast)
                .filter(ask -> this == NEXT && ask.isNext() || this == PREVIOUS && ask.isPrevious())
                .findFirst();
    }
}
