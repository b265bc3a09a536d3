package org.recueil.bot.view;

import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Place;
import org.recueil.wording.Wording;

/** A provision as one says it aloud: {@code recommandation 37 de la deuxième réunion}. */
public final class SpokenName {
    private SpokenName() {}

    public static String of(ProvisionId id, Corpus corpus, Wording wording) {
        String place = printed(id, wording);
        if (id.meeting().part() == Part.A) {
            return wording.say("spoken.A", place, MeetingLine.name(id.meeting(), wording));
        } else if (id.isPreamble()) {
            return wording.say("spoken.preamble", id.path().get(1), instrument(id, corpus, wording));
        }
        String key = ProvisionId.isNumber(id.path().get(0)) ? "spoken.paragraph" : "spoken.letter";
        return wording.say(key, place, instrument(id, corpus, wording));
    }

    /** {@code 12 h)}; in English {@code 12 (h)}, as citations have it. */
    private static String printed(ProvisionId id, Wording wording) {
        String printed = Place.printed(id.path());
        return wording.isEnglish() ? printed.replaceAll("(\\p{L}+)\\)", "($1)") : printed;
    }

    private static String instrument(ProvisionId id, Corpus corpus, Wording wording) {
        Optional<Instrument> instrument = corpus.meeting(id.meeting()).flatMap(Meeting::instrument);
        return instrument
                .flatMap(Instrument::number)
                .map(number ->
                        wording.say(instrument.get().isDecision() ? "spoken.decision" : "spoken.resolution", number))
                .orElseGet(() -> MeetingLine.name(id.meeting(), wording));
    }
}
