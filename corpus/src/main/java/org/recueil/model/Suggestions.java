package org.recueil.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;

/** All suggestions of a corpus, kept apart from what the indexes list. Immutable. */
public final class Suggestions {
    public static final Suggestions NONE = new Suggestions(List.of());

    private final Map<ProvisionId, Suggestion> byProvision = new TreeMap<>();

    /** @throws IllegalArgumentException if a provision has two suggestions */
    public Suggestions(Collection<Suggestion> suggestions) {
        for (Suggestion suggestion : suggestions) {
            if (byProvision.put(suggestion.provision(), suggestion) != null) {
                throw new IllegalArgumentException("two suggestions for " + suggestion.provision());
            }
        }
    }

    /** All suggestions, in the order of the texts. */
    public Collection<Suggestion> all() {
        return Collections.unmodifiableCollection(byProvision.values());
    }

    /** These suggestions and more. */
    public Suggestions and(Collection<Suggestion> more) {
        return new Suggestions(
                Stream.concat(byProvision.values().stream(), more.stream()).toList());
    }

    /** These suggestions without those for the provisions of a meeting. */
    public Suggestions without(MeetingId meeting) {
        return new Suggestions(byProvision.values().stream()
                .filter(suggestion -> !suggestion.provision().meeting().equals(meeting))
                .toList());
    }

    /** Whether anything is suggested for a provision of a meeting. */
    public boolean concern(MeetingId meeting) {
        return byProvision.keySet().stream().anyMatch(id -> id.meeting().equals(meeting));
    }

    /** The names of the themes suggested for a provision itself, the best fitting first. */
    public List<String> of(ProvisionId id) {
        return byProvision.containsKey(id) ? byProvision.get(id).themes() : List.of();
    }

    /** The provisions for which a theme of the newest index is suggested, in the order of the texts. */
    public List<ProvisionId> under(Theme theme) {
        return byProvision.values().stream()
                .filter(suggestion -> suggestion.themes().contains(theme.name()))
                .map(Suggestion::provision)
                .toList();
    }
}
