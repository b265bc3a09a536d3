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
 * Questions that people may ask, by the text that answers them, in each language. We wrote these lines. They only help
 * the search to find a text and are never shown as its words.
 *
 * @param french the French lines of each text
 * @param english the English lines of each text
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

    /** These lines and others. A text with lines in both keeps all of them. */
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

    /** These lines without those of a meeting's provisions. */
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
