package org.recueil.command;

import java.util.Optional;
import java.util.Set;
import org.recueil.text.Folding;

/** Lines that ask nothing, and what answers each kind: a key of {@link Wording}. */
final class Courtesy {
    private static final Set<String> GREETINGS = Set.of(
            "bonjour",
            "bonjour a tous",
            "bonsoir",
            "coucou",
            "salut",
            "hello",
            "hi",
            "hey",
            "good morning",
            "good evening",
            "good afternoon");
    private static final Set<String> THANKS = Set.of(
            "merci",
            "merci beaucoup",
            "merci bien",
            "grand merci",
            "ok merci",
            "thanks",
            "thank you",
            "thanks a lot",
            "many thanks",
            "thank you very much");
    private static final Set<String> FAREWELLS = Set.of(
            "au revoir",
            "a bientot",
            "bonne journee",
            "bonne soiree",
            "bonne nuit",
            "bye",
            "goodbye",
            "good bye",
            "good night",
            "see you");

    private Courtesy() {}

    /** @param folded the line as {@link Folding} makes it */
    static Optional<String> key(String folded) {
        if (GREETINGS.contains(folded)) {
            return Optional.of("greeting");
        } else if (THANKS.contains(folded)) {
            return Optional.of("thanks");
        }
        return FAREWELLS.contains(folded) ? Optional.of("farewell") : Optional.empty();
    }
}
