package org.recueil.command;

import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;

/**
 * What a citation in an official text leads to, or comes from.
 *
 * @param id as {@link org.recueil.model.InTextCitation} has it: of a provision ({@code A.I.16}), of a whole meeting
 *     ({@code B.IV}), or the symbol of a background document
 */
record CitedText(String id, Corpus corpus) {
    /** The provision; empty where it is something else. */
    Optional<Provision> provision() {
        return isDocument() || isWhole() ? Optional.empty() : corpus.provision(ProvisionId.parse(id));
    }

    /** The meeting of the whole instrument; empty where it is something else. */
    Optional<Meeting> meeting() {
        return isDocument() || !isWhole() ? Optional.empty() : corpus.meeting(MeetingId.parse(id));
    }

    /** As printed to people, and as {@code /rec} understands it: {@code I.16}, {@code décision 4/4}, a symbol. */
    String label() {
        return provision()
                .map(Provision::id)
                .map(ProvisionId::label)
                .or(() -> meeting().flatMap(Meeting::instrument).map(Instrument::name))
                .or(() -> meeting().map(Meeting::id).map(MeetingId::label))
                .orElse(id);
    }

    boolean isDocument() {
        return id.indexOf('/') >= 0;
    }

    private boolean isWhole() {
        return id.indexOf('.', 2) < 0;
    }
}
