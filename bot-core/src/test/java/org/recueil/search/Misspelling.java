package org.recueil.search;

import java.util.Random;

/** Puts one letter of a word wrong: substituted, left out, doubled or swapped with the next, equally often. */
final class Misspelling {
    private Misspelling() {}

    static String of(String word, Random random) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + other(word.charAt(at), random) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at + 1) + word.substring(at);
            default -> swapped(word, Math.min(at, word.length() - 2));
        };
    }

    private static char other(char letter, Random random) {
        char other = (char) ('a' + random.nextInt(26));
        return other == letter ? (char) ('a' + (other - 'a' + 1) % 26) : other;
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
