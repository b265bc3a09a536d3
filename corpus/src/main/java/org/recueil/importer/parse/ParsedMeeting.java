package org.recueil.importer.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.importer.source.RecordText;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

/** A meeting while its source is being read: names, opening words and provisions, whose texts are still growing. */
public final class ParsedMeeting {
    public final MeetingId id;
    public final String name;
    public final String dates;
    public final Map<ProvisionId, RecordText> provisions = new LinkedHashMap<>();
    public final Map<ProvisionId, String> headings = new LinkedHashMap<>();
    public final List<RecordText> title = new ArrayList<>();
    public Optional<String> instrument = Optional.empty();
    public Optional<RecordText> opening = Optional.empty();
    public Optional<RecordText> note = Optional.empty();

    ParsedMeeting(MeetingId id, String name, String dates) {
        this.id = id;
        this.name = name;
        this.dates = dates;
    }
}
