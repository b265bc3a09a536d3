package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellableRequestsTest {
    @Test
    void whatIsUnderWayOrBeginsLaterIsCancelledAndWhatHasEndedIsNot() {
        List<String> cancelled = new ArrayList<>();
        CancellableRequests asking = new CancellableRequests();
        Runnable before = () -> cancelled.add("before");
        asking.begin(before);
        asking.begin(() -> cancelled.add("under way"));
        asking.end(before);
        assertEquals(List.of(), cancelled);
        asking.over();
        asking.begin(() -> cancelled.add("later"));
        assertEquals(List.of("under way", "later"), cancelled);
    }
}
