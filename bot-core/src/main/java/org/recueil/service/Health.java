package org.recueil.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recueil.service.PlatformStatus.State;

/** What the pulses of all platforms say of the service. */
final class Health {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, PlatformStatus> pulses;

    Health(Map<String, PlatformStatus> pulses) {
        this.pulses = pulses;
    }

    /** Nothing hangs: a new start would not help. */
    boolean isLive() {
        return states().stream().noneMatch(State.SILENT::equals);
    }

    /** Every platform is in reach, but for those that have ended for good: these are not waited for while another serves. */
    boolean isReady() {
        List<State> going =
                states().stream().filter(state -> state != State.ENDED).toList();
        return !going.isEmpty() && going.stream().allMatch(State.CONNECTED::equals);
    }

    private Collection<State> states() {
        return pulses.values().stream().map(PlatformStatus::state).toList();
    }

    String json() {
        ObjectNode health = JSON.createObjectNode();
        health.put("live", isLive());
        health.put("ready", isReady());
        ObjectNode platforms = health.putObject("platforms");
        pulses.forEach((name, pulse) -> {
            ObjectNode platform = platforms.putObject(name);
            platform.put("state", pulse.state().name().toLowerCase(Locale.ROOT));
            pulse.lastSuccess()
                    .ifPresent(time -> platform.put(
                            "last_success", time.truncatedTo(ChronoUnit.SECONDS).toString()));
        });
        return health + "\n";
    }
}
