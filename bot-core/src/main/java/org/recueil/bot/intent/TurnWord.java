package org.recueil.bot.intent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.reply.Action;
import org.recueil.text.Folding;

/**
 * A word that does what a button below the last answer does. Only a front end that remembers that answer can obey it; to the bot
 * itself it is a line like others, and it answers what to write instead.
 */
public enum TurnWord {
    /** The next page, or the next provision. */
    NEXT(
            "suivant",
            Set.of("suivant", "suivante", "page suivante", "suite", "la suite", "next", "next page", "next one")),
    /** The page or the provision before. */
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
    /** What was shown before this answer. */
    BACK("retour", Set.of("retour", "revenir", "en arriere", "back", "go back"));

    private final String example;
    private final Set<String> words;

    TurnWord(String example, Set<String> words) {
        this.example = example;
        this.words = words;
    }

    /** A line that is this word. */
    String example() {
        return example;
    }

    /** The word that a line is, in whatever case, with or without a slash or a full stop; nothing if it is none. */
    public static Optional<TurnWord> read(String line) {
        String folded = Folding.fold(line).strip();
        for (TurnWord turn : values()) {
            if (turn.words.contains(folded)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    /** The action that it means among those of the last answer; nothing if there is none, and always of {@link #BACK}. */
    public Optional<Action.Ask> in(List<Action> actions) {
        return actions.stream()
                .filter(Action.Ask.class::isInstance)
                .map(Action.Ask.class::cast)
                .filter(ask -> this == NEXT && ask.isNext() || this == PREVIOUS && ask.isPrevious())
                .findFirst();
    }
}
