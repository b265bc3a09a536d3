package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.recueil.command.Language;

/** A person at a terminal of 80 columns, who types when the screen shows what they were waiting for. */
final class Typist implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PipedOutputStream keys = new PipedOutputStream();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Terminal terminal;
    private final Future<?> chat;
    private int seen;

    Typist(Map<String, String> variables) throws IOException {
        terminal = new ExternalTerminal("chat", "xterm", new PipedInputStream(keys), screen, StandardCharsets.UTF_8);
        terminal.setSize(Size.of(80, 24));
        TerminalChat terminalChat = new TerminalChat(new SmallConversation(), Language.FRENCH, variables);
        chat = executor.submit(() -> {
            terminalChat.runWith(terminal);
            return null;
        });
    }

    /** Waits until the screen shows this, after what was waited for before. */
    Typist sees(String text) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        int found = all().indexOf(text, seen);
        while (found < 0) {
            if (Instant.now().isAfter(end)) {
                fail("never saw \"" + text + "\" in: " + all().substring(seen));
            }
            Thread.sleep(5);
            found = all().indexOf(text, seen);
        }
        seen = found + text.length();
        return this;
    }

    Typist types(String typed) throws IOException {
        keys.write(typed.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return this;
    }

    /** Waits until the chat has ended by itself. */
    void isAlone() throws InterruptedException, ExecutionException, TimeoutException {
        chat.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    String all() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        executor.shutdownNow();
        terminal.close();
        keys.close();
    }
}
