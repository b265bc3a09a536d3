package org.recueil.quotation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ways in which programs and people write the same words down. Each gives a draft that quotes a passage. */
enum Typography {
    STRAIGHT {
        @Override
        String draft(String passage, String label) {
            return "On lit \"" + passage.replaceAll("[’‘]", "'").replaceAll("[«»“”]", "'") + "\" (" + label + ").";
        }
    },
    CURLY {
        @Override
        String draft(String passage, String label) {
            return "On lit “" + passage.replace("'", "’") + "” (" + label + ").";
        }
    },
    GUILLEMETS_WITH_NO_BREAK_SPACES {
        @Override
        String draft(String passage, String label) {
            return "On lit «\u00A0" + passage.replaceAll(" (?=[;:!?%])", "\u00A0") + "\u00A0» (" + label + ").";
        }
    },
    GUILLEMETS_WITH_NARROW_SPACES {
        @Override
        String draft(String passage, String label) {
            return label + " : «\u202F" + passage.replaceAll(" ?(?=[;:!?%])", "\u202F") + "\u202F».";
        }
    },
    LINES_OF_A_PDF {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + passage.replaceAll("(.{40,60}) ", "$1\r\n") + " » (" + label + ").";
        }
    },
    HYPHENS_AT_LINE_ENDS {
        @Override
        String draft(String passage, String label) {
            return "On lit « "
                    + passage.replaceAll("(.{30,60}?\\p{L}{3})(?=\\p{L}{3})", "$1-\n")
                            .replaceAll("(.{20,}?\\p{L}-)(?=\\p{L})", "$1\n")
                    + " » (" + label + ").";
        }
    },
    DECOMPOSED_ACCENTS {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + Normalizer.normalize(passage, Normalizer.Form.NFD) + " » (" + label + ").";
        }
    },
    RAISED_NOTES {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + afterEachTenthWord(passage, "¹²") + "³ » (" + label + ").";
        }
    },
    NOTES_IN_BRACKETS {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + afterEachTenthWord(passage, "[1]") + " [2] » (" + label + ").";
        }
    },
    GLUED_NOTES {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + afterEachTenthWord(passage, "12") + " » (" + label + ").";
        }
    },
    SOFT_HYPHENS {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + passage.replaceAll("(\\p{L}{3})(?=\\p{L}{2})", "$1\u00AD") + " » (" + label + ").";
        }
    },
    LIGATURES {
        @Override
        String draft(String passage, String label) {
            return "On lit « "
                    + passage.replace("ffi", "ﬃ")
                            .replace("fi", "ﬁ")
                            .replace("fl", "ﬂ")
                            .replace("oe", "œ")
                    + " » (" + label + ").";
        }
    },
    OTHER_FIRST_LETTER {
        @Override
        String draft(String passage, String label) {
            String first = passage.substring(0, 1).toLowerCase(Locale.ROOT);
            return "On lit que « " + first + passage.substring(1) + " » (" + label + ").";
        }
    },
    MARKED_FIRST_LETTER {
        @Override
        String draft(String passage, String label) {
            String first = passage.substring(0, 1).toLowerCase(Locale.ROOT);
            return "On lit que « [" + first + "]" + passage.substring(1) + " » (" + label + ").";
        }
    },
    CAPITALS_WITHOUT_ACCENTS {
        @Override
        String draft(String passage, String label) {
            return "On lit « " + passage.replace('É', 'E').replace('À', 'A') + " » (" + label + ").";
        }
    },
    BLOCK_OF_AN_EMAIL {
        @Override
        String draft(String passage, String label) {
            return label + " :\n\n> " + passage.replaceAll("(.{40,60}) ", "$1\n> ") + "\n\nFin.";
        }
    },
    INDENTED {
        @Override
        String draft(String passage, String label) {
            return "On lit dans " + label + " :\n\n    " + passage.replaceAll("(.{40,60}) ", "$1\n    ") + "\n\nFin.";
        }
    };

    private static final Pattern TENTH_WORD = Pattern.compile("(?:\\S+\\s+){9}[\\p{L}’'-]*\\p{Ll}{3}(?=[\\s,;])");

    /**
     * A draft that quotes a passage.
     *
     * @param label how the draft names the text, such as {@code II.37}
     */
    abstract String draft(String passage, String label);

    private static String afterEachTenthWord(String passage, String mark) {
        return TENTH_WORD.matcher(passage).replaceAll((MatchResult found) -> found.group() + mark);
    }
}
