package org.recueil.model.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.recueil.text.RomanNumeral;

/**
 * The id of a provision: {@code A.II.37}, {@code A.VII.2.o}, {@code A.IV.46.i.ii}, {@code B.V.8.e}, {@code B.V.al.9}
 * (the ninth alinea of the preamble).
 *
 * @param path one step per level, outermost first: a number, a letter, then a lower-case Roman numeral; an alinea of a
 *     preamble has the two steps {@code al} and its number
 */
public record ProvisionId(MeetingId meeting, List<String> path) implements TextId, Comparable<ProvisionId> {
    /** The first step of the path of a preamble's alinea. */
    public static final String PREAMBLE = "al";

    /** The greatest number of a provision. */
    public static final int LAST_NUMBER = 9_999;

    /** The greatest numeral below a letter: {@code l}. */
    public static final int LAST_NUMERAL = 50;

    private static final int LETTERS = LAST_NUMBER + 1;
    private static final int LONGEST_NUMERAL = "xxxviii".length();

    public ProvisionId {
        path = List.copyOf(path);
        if (path.isEmpty()) {
            throw new IllegalArgumentException(
                    "a provision of " + meeting + " needs a path, such as " + meeting + ".1");
        }
        for (int level = 0; level < path.size(); level++) {
            if (!isStep(path.get(level)) || !mayStand(path, level)) {
                throw new IllegalArgumentException(
                        "not a step of a path: \"" + path.get(level) + "\" in " + path + "; such as 37, o or iv");
            }
        }
    }

    /** Whether a path has the form of a provision's path. Such a provision need not exist. */
    public static boolean isPath(List<String> path) {
        return !path.isEmpty()
                && path.stream().allMatch(ProvisionId::isStep)
                && IntStream.range(0, path.size()).allMatch(level -> mayStand(path, level));
    }

    /** Whether a step is a number; otherwise it is a letter, a numeral or {@link #PREAMBLE}. */
    public static boolean isNumber(String step) {
        return Character.isDigit(step.charAt(0));
    }

    /** The level of the letter in a path: after the number, if there is one. */
    public static int letterLevel(List<String> path) {
        return !path.isEmpty() && isNumber(path.get(0)) ? 1 : 0;
    }

    /**
     * Whether a step is the number, letter or numeral that its level requires. Otherwise two ids could compare as
     * equal.
     */
    private static boolean mayStand(List<String> path, int level) {
        String step = path.get(level);
        boolean number = isNumber(step);
        if (path.get(0).equals(PREAMBLE)) {
            return path.size() == 2 && number == (level == 1);
        }
        int letters = letterLevel(path);
        return level < letters
                || level == letters && step.length() == 1 && !number
                || level == letters + 1 && RomanNumeral.valueOf(step).isPresent();
    }

    private static boolean isStep(String step) {
        boolean digits = !step.isEmpty() && step.length() <= 4 && step.charAt(0) != '0';
        boolean letters = !step.isEmpty() && step.length() <= LONGEST_NUMERAL;
        for (int i = 0; i < step.length(); i++) {
            digits &= step.charAt(i) >= '0' && step.charAt(i) <= '9';
            letters &= step.charAt(i) >= 'a' && step.charAt(i) <= 'z';
        }
        return digits || letters;
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException for any other form
     */
    public static ProvisionId parse(String id) {
        int second = id.indexOf('.', 2);
        if (second < 0) {
            throw new IllegalArgumentException("not the id of a provision: \"" + id + "\"; such as A.II.37 or B.V.8.e");
        }
        return new ProvisionId(
                MeetingId.parse(id.substring(0, second)),
                Arrays.asList(id.substring(second + 1).split("\\.", -1)));
    }

    /** The id as people see it: {@code II.37}; in part B with the letter: {@code B.V.8.e}. */
    @Override
    public String label() {
        return meeting.label() + "." + String.join(".", path);
    }

    /** Whether this is an alinea of a preamble. */
    public boolean isPreamble() {
        return path.get(0).equals(PREAMBLE);
    }

    /**
     * The number of provisions from the top level down to this one, itself included: 1 for {@code A.II.37} and
     * {@code B.V.al.9}.
     */
    public int depth() {
        return isPreamble() ? 1 : path.size();
    }

    /** Whether this provision has no parent. */
    public boolean isTopLevel() {
        return depth() == 1;
    }

    /** @throws IllegalStateException for a top-level provision */
    public ProvisionId parent() {
        if (isTopLevel()) {
            throw new IllegalStateException(this + " has no parent");
        }
        return new ProvisionId(meeting, path.subList(0, path.size() - 1));
    }

    /** This provision and all above it, outermost last: {@code A.VII.2.o}, {@code A.VII.2}. */
    public List<ProvisionId> upwards() {
        List<ProvisionId> ids = new ArrayList<>(List.of(this));
        while (!ids.get(ids.size() - 1).isTopLevel()) {
            ids.add(ids.get(ids.size() - 1).parent());
        }
        return List.copyOf(ids);
    }

    /** Whether this provision is the other one or lies below it. */
    public boolean isAtOrBelow(ProvisionId other) {
        return meeting.equals(other.meeting)
                && path.size() >= other.path.size()
                && path.subList(0, other.path.size()).equals(other.path);
    }

    /**
     * The id one step below this one.
     *
     * @throws IllegalArgumentException if this step cannot stand there
     */
    public ProvisionId child(String step) {
        List<String> longer = new ArrayList<>(path);
        longer.add(step);
        return new ProvisionId(meeting, longer);
    }

    /** The order of the texts: preambles first, then numbers, letters and numerals by their values. */
    @Override
    public int compareTo(ProvisionId other) {
        int byMeeting = meeting.compareTo(other.meeting);
        if (byMeeting != 0) {
            return byMeeting;
        }
        for (int i = 0; i < Math.min(path.size(), other.path.size()); i++) {
            int byStep = Integer.compare(rank(path, i), rank(other.path, i));
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(path.size(), other.path.size());
    }

    /** The rank of a step on its level. Numbers come before letters, and different steps have different ranks. */
    private static int rank(List<String> path, int level) {
        String step = path.get(level);
        if (isNumber(step)) {
            return Integer.parseInt(step);
        }
        if (step.equals(PREAMBLE)) {
            return 0;
        }
        boolean belowLetter = level > 0 && !isNumber(path.get(level - 1));
        return LETTERS + (belowLetter ? RomanNumeral.valueOf(step).orElse(LETTERS) : step.charAt(0) - 'a' + 1);
    }

    @Override
    public String toString() {
        return meeting + "." + String.join(".", path);
    }
}
