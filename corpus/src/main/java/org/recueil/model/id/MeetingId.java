package org.recueil.model.id;

import org.recueil.text.RomanNumeral;

/**
 * The id of a meeting of the Working Group ({@code A.II}) or a session of the Conference ({@code B.IV}). It also stands
 * for the instrument that was adopted there.
 */
public record MeetingId(Part part, int number) implements TextId, Comparable<MeetingId> {
    public MeetingId {
        RomanNumeral.of(number);
        if (part == null) {
            throw new IllegalArgumentException("a meeting needs its part, A or B");
        }
    }

    /**
     * Reads {@code A.II}.
     *
     * @throws IllegalArgumentException for any other form
     */
    public static MeetingId parse(String id) {
        int dot = id.indexOf('.');
        if (dot == 1 && (id.charAt(0) == 'A' || id.charAt(0) == 'B')) {
            int number = RomanNumeral.valueOf(id.substring(2)).orElse(0);
            if (number > 0 && RomanNumeral.of(number).equals(id.substring(2))) {
                return new MeetingId(Part.valueOf(id.substring(0, 1)), number);
            }
        }
        throw new IllegalArgumentException("not the id of a meeting: \"" + id + "\"; such as A.II or B.IV");
    }

    /** {@code II}. */
    public String numeral() {
        return RomanNumeral.of(number);
    }

    /** The id as people see it: {@code II}; in part B with the letter: {@code B.IV}. */
    @Override
    public String label() {
        return part == Part.A ? numeral() : toString();
    }

    @Override
    public int compareTo(MeetingId other) {
        int byPart = part.compareTo(other.part);
        return byPart != 0 ? byPart : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return part + "." + numeral();
    }
}
