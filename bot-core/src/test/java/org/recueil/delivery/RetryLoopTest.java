package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryLoopTest {
    private final List<String> observed = new ArrayList<>();
    private final RetryLoop retryLoop =
            new RetryLoop(new Backoff(Duration.ofMillis(2), Duration.ofMillis(5)), new RetryLoop.Observer() {
                @Override
                public void failed(Failure failure, Duration pause) {
                    observed.add(failure.getMessage() + " " + pause.toMillis());
                }

                @Override
                public void succeedsAgain() {
                    observed.add("again");
                }
            });
    private int attempts;

    private static final class Refusal extends Failure {
        private static final long serialVersionUID = 1L;
        private final int pause;
        private final boolean isFinal;

        Refusal(int pause, boolean isFinal) {
            super("no");
            this.pause = pause;
            this.isFinal = isFinal;
        }

        @Override
        public Optional<Duration> retryAfter() {
            return pause == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(pause));
        }

        @Override
        public boolean isTransient() {
            return true;
        }

        @Override
        public boolean isUnknownToken() {
            return isFinal;
        }
    }

    @Test
    void itTriesAgainAfterPausesThatGrowOrThatAreWanted() throws Exception {
        Optional<String> answer = retryLoop.ask(() -> {
            attempts++;
            if (attempts < 6) {
                throw new Refusal(attempts == 4 ? 9 : 0, false);
            }
            return "yes";
        });
        assertEquals(Optional.of("yes"), answer);
        assertEquals(List.of("no 2", "no 4", "no 5", "no 9", "no 5", "again"), observed);
    }

    @Test
    void onlyATokenThatIsNotKnownEndsIt() {
        assertThrows(
                Refusal.class,
                () -> retryLoop.ask(() -> {
                    throw new Refusal(0, true);
                }));
        assertEquals(List.of(), observed);
    }

    @Test
    void stoppedItTriesNoMore() throws Exception {
        Optional<String> answer = retryLoop.ask(() -> {
            retryLoop.stop();
            throw new Refusal(0, true);
        });
        assertEquals(Optional.empty(), answer);
        assertEquals(Optional.empty(), retryLoop.ask(() -> {
            throw new AssertionError("not tried");
        }));
    }
}
