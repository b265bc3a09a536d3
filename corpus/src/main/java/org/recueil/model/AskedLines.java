package org.recueil.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * What people would ask, by the text that answers it, in each language. The lines are ours and serve for finding only: they
 * are never shown as words of a text.
 *
 * @param french lines by the id of a text
 * @param english lines by the id of a text
 */
public record AskedLines(Map<TextId, List<String>> french, Map<TextId, List<String>> english) {
    public static final AskedLines NONE = new AskedLines(Map.of(), Map.of());

    public AskedLines {
        french = copy(french);
        english = copy(english);
    }

    private static Map<TextId, List<String>> copy(Map<TextId, List<String>> lines) {
        Map<TextId, List<String>> copy = new LinkedHashMap<>(lines);
        copy.replaceAll((id, its) -> List.copyOf(its));
        return Collections.unmodifiableMap(copy);
    }

    /** These lines and others; a text may have lines in both. */
    public AskedLines with(AskedLines others) {
        return new AskedLines(joined(french, others.french), joined(english, others.english));
    }

    private static Map<TextId, List<String>> joined(Map<TextId, List<String>> first, Map<TextId, List<String>> second) {
        Map<TextId, List<String>> joined = new LinkedHashMap<>(first);
        second.forEach((id, lines) -> joined.merge(
                id,
                lines,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        return joined;
    }

    /** The lines of all texts but those of a meeting. */
    public AskedLines without(MeetingId meeting) {
        return new AskedLines(without(french, meeting), without(english, meeting));
    }

    private static Map<TextId, List<String>> without(Map<TextId, List<String>> lines, MeetingId meeting) {
        Map<TextId, List<String>> rest = new LinkedHashMap<>(lines);
        rest.keySet()
                .removeIf(id -> id instanceof ProvisionId provision
                        && provision.meeting().equals(meeting));
        return rest;
    }
}
