package org.recueil.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.quotation.match.ForceWords;
import org.recueil.text.Table;

/** The ways in which a quotation of a provision goes wrong. Each changes the words of a provision by a rule. */
enum PlantedError {
    WORD_DROPPED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            List<String> words = words(passage);
            int at = inside(words);
            return at < 0 ? Optional.empty() : Optional.of(joined(words, at, at + 1, List.of()));
        }
    },
    WORD_DOUBLED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            List<String> words = words(passage);
            int at = inside(words);
            return at < 0 ? Optional.empty() : Optional.of(joined(words, at, at, List.of(words.get(at))));
        }
    },
    WORD_REPLACED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            List<String> words = words(passage);
            int at = inside(words);
            Optional<String> longest = words(other).stream()
                    .filter(word -> word.chars().allMatch(Character::isLetter) && !words.contains(word))
                    .max(Comparator.comparing(String::length));
            return longest.filter(word -> at >= 0).map(word -> joined(words, at, at + 1, List.of(word)));
        }
    },
    WORDS_SWAPPED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            List<String> words = words(passage);
            int at = inside(words);
            return at < 0 || at + 2 >= words.size()
                    ? Optional.empty()
                    : Optional.of(joined(words, at, at + 2, List.of(words.get(at + 1), words.get(at))));
        }
    },
    LAST_WORD_REPLACED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            List<String> words = words(passage);
            int last = words.size() - 1;
            return inside(words) < 0
                    ? Optional.empty()
                    : Optional.of(joined(words, last, last + 1, List.of("exemplaires")));
        }
    },
    FIRST_WORD_REPLACED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            List<String> words = words(passage);
            return inside(words) < 0 ? Optional.empty() : Optional.of(joined(words, 0, 1, List.of("Récuser")));
        }
    },
    NUMBER_CHANGED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            Matcher number = Pattern.compile("\\d+").matcher(passage);
            return number.find()
                    ? Optional.of(number.replaceFirst(String.valueOf(Integer.parseInt(number.group()) + 1)))
                    : Optional.empty();
        }
    },
    FORCE_CHANGED {
        @Override
        Optional<String> plantedIn(String passage, String other) {
            return FORCE.stream()
                    .flatMap(phrase -> phrase.replacedIn(passage).stream())
                    .findFirst();
        }
    };

    /** A provision with fewer words is too short to lose one. */
    private static final int FEWEST = 8;

    private static final List<Phrase> FORCE = Phrase.longestFirst();

    /** The passage with the error; empty if it offers no place for one. */
    abstract Optional<String> plantedIn(String passage, String other);

    private static List<String> words(String passage) {
        return new ArrayList<>(Arrays.asList(passage.split("\\s+")));
    }

    /** The index of a word in the first half, the longest there; negative if there are too few words. */
    private static int inside(List<String> words) {
        int best = -1;
        for (int i = 1; words.size() >= FEWEST && i < words.size() / 2 + 1; i++) {
            boolean longer = best < 0 || words.get(i).length() > words.get(best).length();
            best = longer ? i : best;
        }
        return best;
    }

    private static String joined(List<String> words, int from, int to, List<String> instead) {
        List<String> all = new ArrayList<>(words.subList(0, from));
        all.addAll(instead);
        all.addAll(words.subList(to, words.size()));
        return String.join(" ", all);
    }

    /** A phrase of the table of force, with one of another level that may stand in its place. */
    private record Phrase(String words, String instead) {
        static List<Phrase> longestFirst() {
            List<Table.Row> rows = Table.rows(ForceWords.class, "force.tsv", "level", "phrase");
            Map<String, String> firstOfLevel = new TreeMap<>();
            rows.forEach(row -> firstOfLevel.putIfAbsent(row.cell(0), row.cell(1)));
            return rows.stream()
                    .map(row -> new Phrase(
                            row.cell(1), firstOfLevel.get(row.cell(0).equals("oblige") ? "recommend" : "oblige")))
                    .sorted(Comparator.comparing(
                                    (Phrase phrase) -> phrase.words().length())
                            .reversed())
                    .toList();
        }

        Optional<String> replacedIn(String passage) {
            Matcher found = Pattern.compile(
                            "(?iu)(?<![\\p{L}'’-])" + Pattern.quote(words).replace("'", "\\E['’]\\Q")
                                    + (words.endsWith("'") ? "" : "(?![\\p{L}'’-])"))
                    .matcher(passage);
            if (!found.find()) {
                return Optional.empty();
            }
            boolean capital = Character.isUpperCase(found.group().charAt(0));
            String first = instead.substring(0, 1);
            return Optional.of(passage.substring(0, found.start())
                    + (capital ? first.toUpperCase(Locale.ROOT) : first)
                    + instead.substring(1)
                    + (words.endsWith("'") ? " " : "")
                    + passage.substring(found.end()));
        }
    }
}
