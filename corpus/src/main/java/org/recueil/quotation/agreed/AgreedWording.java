package org.recueil.quotation.agreed;

import java.util.List;
import java.util.Optional;
import org.recueil.model.Meeting;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Stretch;

/**
 * Official words that are near to a clause.
 *
 * @param id the provision; a meeting's id for the words that introduce its decision or resolution
 * @param language the code of the language of the words
 * @param official the whole text, as published, without the words that introduce it
 * @param nearest the stretch of it that is nearest to the clause: one of its own sentences or clauses
 * @param onlySaid the words of the clause that the official text and its introduction do not have, by their places in
 *     the clause, in order
 * @param onlyOfficial the words of the nearest stretch that the clause does not have, by their places in {@code
 *     official}, in order
 * @param form how the words are related
 * @param obligation how strongly the nearest stretch asks; empty if it asks for nothing, or is not in French
 * @param meeting the meeting or session that adopted it, with its year; a draft has not been adopted
 * @param closeness from 0 to 1
 */
public record AgreedWording(
        TextId id,
        String language,
        String official,
        Stretch nearest,
        List<Stretch> onlySaid,
        List<Stretch> onlyOfficial,
        Form form,
        Optional<Obligation> obligation,
        Meeting meeting,
        double closeness) {
    /** How the words of a clause and official words are related, the closest first. */
    public enum Form {
        /** The text has all words of the clause in its order, perhaps with others between them. */
        HELD,
        /** The text has the greater part of the clause. The words that differ say how the wordings differ. */
        REWORDED,
        /** The same matter in other words. It is of no use to mark the words that differ. */
        OTHER_WORDS
    }

    public AgreedWording {
        onlySaid = List.copyOf(onlySaid);
        onlyOfficial = List.copyOf(onlyOfficial);
        if (nearest.end() > official.length() || !(closeness >= 0 && closeness <= 1)) {
            throw new IllegalArgumentException(id + ": " + nearest + " with the closeness " + closeness);
        }
    }

    /** Whether a body of the United Nations has adopted it. */
    public boolean isAdopted() {
        return !meeting.draft();
    }

    public int year() {
        return meeting.year();
    }

    /** The words of the nearest stretch. */
    public String nearestWords() {
        return official.substring(nearest.start(), nearest.end());
    }
}
