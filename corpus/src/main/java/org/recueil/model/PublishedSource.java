package org.recueil.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document that the corpus was made from, and how much was found wrong in it.
 *
 * @param file the name of the file that holds its text
 * @param title as printed
 * @param symbol its UN symbol; empty if it prints none
 * @param date when it appeared: {@code 2019-09-02}, or the year alone; empty if a further file gives no date
 * @param corrections how many places or recurring words are corrected when the file is read
 * @param doubts how many mistakes of its authors are left as printed
 */
public record PublishedSource(
        String file, String title, Optional<String> symbol, String date, int corrections, int doubts) {
    private static final Pattern DATE = Pattern.compile("(?:2\\d{3}(?:-\\d\\d-\\d\\d)?)?");

    public PublishedSource {
        if (file.isBlank() || title.isBlank() || !DATE.matcher(date).matches() || corrections < 0 || doubts < 0) {
            throw new IllegalArgumentException("source \"" + file + "\" needs a title, a date such as 2019-09-02 or"
                    + " 2021, not \"" + date + "\", and counts");
        }
    }

    /**
     * Whether its title says that it is the draft report of a meeting, or a file that a person wrote from that draft.
     */
    public boolean isDraftOf(Meeting meeting) {
        String lower = title.toLowerCase(Locale.ROOT);
        String name = meeting.name().toLowerCase(Locale.ROOT);
        return meeting.draft()
                && symbol.equals(meeting.symbol())
                && (lower.equals(name) || lower.startsWith("projet de rapport") && lower.contains(name));
    }
}
