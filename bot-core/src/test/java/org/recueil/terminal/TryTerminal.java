package org.recueil.terminal;

import java.io.IOException;
import java.util.Locale;

/** A chat with {@link SmallConversation}, to look at the terminal by hand. */
final class TryTerminal {
    private TryTerminal() {}

    public static void main(String[] arguments) throws IOException {
        new TerminalChat(new SmallConversation(), Locale.getDefault(), System.getenv()).run();
    }
}
