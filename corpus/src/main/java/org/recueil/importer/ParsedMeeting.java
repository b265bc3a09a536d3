package org.recueil.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.model.MeetingId;
import org.recueil.model.ProvisionId;

/** A meeting as its source is read: names, opening words and provisions, texts still passages. */
final class ParsedMeeting {
    final MeetingId id;
    final String name;
    final String dates;
    final Map<ProvisionId, Passage> provisions = new LinkedHashMap<>();
    final Map<ProvisionId, String> headings = new LinkedHashMap<>();
    final List<Passage> title = new ArrayList<>();
    Optional<String> instrument = Optional.empty();
    Optional<Passage> opening = Optional.empty();
    Optional<Passage> note = Optional.empty();

    ParsedMeeting(MeetingId id, String name, String dates) {
        this.id = id;
        this.name = name;
        this.dates = dates;
    }
}
