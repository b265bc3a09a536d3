package org.recueil.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recueil.service.PlatformStatus.State;

/** The health of the service, from the status of all platforms. */
final class Health {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, PlatformStatus> statuses;

    Health(Map<String, PlatformStatus> statuses) {
        this.statuses = statuses;
    }

    /** Whether nothing hangs. If something hangs, a restart would help. */
    boolean isLive() {
        return states().stream().noneMatch(State.SILENT::equals);
    }

    /** Whether every platform is in reach, except those that have ended for good while another serves. */
    boolean isReady() {
        List<State> going =
                states().stream().filter(state -> state != State.ENDED).toList();
        return !going.isEmpty() && going.stream().allMatch(State.CONNECTED::equals);
    }

    private Collection<State> states() {
        return statuses.values().stream().map(PlatformStatus::state).toList();
    }

    String json() {
        ObjectNode health = JSON.createObjectNode();
        health.put("live", isLive());
        health.put("ready", isReady());
        ObjectNode platforms = health.putObject("platforms");
        statuses.forEach((name, status) -> {
            ObjectNode platform = platforms.putObject(name);
            platform.put("state", status.state().name().toLowerCase(Locale.ROOT));
            status.lastSuccess()
                    .ifPresent(time -> platform.put(
                            "last_success", time.truncatedTo(ChronoUnit.SECONDS).toString()));
        });
        return health + "\n";
    }
}
