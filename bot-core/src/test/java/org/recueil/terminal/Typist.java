package org.recueil.terminal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.recueil.wording.Language;

/** A person at a terminal of 80 columns, who types when the screen shows what they were waiting for. */
final class Typist implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the chat has written; whoever waits for more of it is woken. */
    private static final class Screen extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int one) {
            super.write(one);
            notifyAll();
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            notifyAll();
        }

        /** Where this text is after that place; negative if it does not come in time. */
        synchronized int await(String text, int after) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            int found = all().indexOf(text, after);
            for (long left = PATIENCE.toMillis(); found < 0 && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
                found = all().indexOf(text, after);
            }
            return found;
        }

        String all() {
            return toString(StandardCharsets.UTF_8);
        }
    }

    private final PipedOutputStream keys = new PipedOutputStream();
    private final Screen screen = new Screen();
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
        int found = screen.await(text, seen);
        if (found < 0) {
            fail("never saw \"" + text + "\" in: " + all().substring(seen));
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
        return screen.all();
    }

    @Override
    public void close() throws IOException {
        executor.shutdownNow();
        terminal.close();
        keys.close();
    }
}
