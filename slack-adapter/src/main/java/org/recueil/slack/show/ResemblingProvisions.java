package org.recueil.slack.show;

import java.util.List;
import java.util.function.Function;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.reference.value.FoundReference;

/** Finds provisions that resemble a text. */
final class ResemblingProvisions {
    /** A single word in common may be chance. */
    private static final int WORDS_IN_COMMON = 2;
    /** Only the beginning of a long statement is searched for. */
    private static final int SEARCHED = 1_000;

    private ResemblingProvisions() {}

    /**
     * What a search finds for the words of a text without its references and addresses, best first.
     *
     * @param ask gives the core's answer to a line
     */
    static List<AnswerItem> to(String text, List<FoundReference> references, Function<String, Answer> ask) {
        String words = words(text, references);
        if (words.isEmpty()) {
            return List.of();
        }
        return ask.apply("/search " + words).entries().stream()
                .filter(entry -> entry.wordsInCommon() >= WORDS_IN_COMMON)
                .map(Answer.Entry::item)
                .filter(item -> item.provision().isPresent())
                .toList();
    }

    /** The words without anything that a search would take for a condition. */
    private static String words(String text, List<FoundReference> references) {
        StringBuilder rest = new StringBuilder(text);
        for (FoundReference reference : references) {
            for (int i = reference.start(); i < reference.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        String words = rest.toString()
                .replaceAll("https?://\\S+", " ")
                .replaceAll("[\"“”«»:]|(?<=\\s|^)-", " ")
                .strip();
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(SEARCHED, words.codePointCount(0, words.length()))));
    }
}
