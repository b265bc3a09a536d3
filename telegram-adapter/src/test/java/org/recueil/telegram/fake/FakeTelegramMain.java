package org.recueil.telegram.fake;

import java.time.Clock;
import java.util.Scanner;

/**
 * The fake server for trials by hand: {@code FakeTelegramMain [TOKEN [PORT]]} prints its address and then lets Anna
 * talk to the bot, a line a message; {@code !words} presses the button with these words under the last message, {@code @query} asks
 * inline. What the bot sends is printed with its buttons. The end of the input ends it.
 */
public final class FakeTelegramMain {
    private final FakeTelegram telegram;
    private final Person anna;

    private FakeTelegramMain(FakeTelegram telegram) {
        this.telegram = telegram;
        this.anna = telegram.person("Anna", "fr");
    }

    public static void main(String[] args) {
        String token = args.length > 0 ? args[0] : "123456:TRIAL";
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        try (FakeTelegram telegram = FakeTelegram.start(token, Clock.systemUTC(), port);
                Scanner input = new Scanner(System.in)) {
            System.out.println("TELEGRAM_API_URL=" + telegram.url() + " TELEGRAM_BOT_TOKEN=" + token);
            FakeTelegramMain trial = new FakeTelegramMain(telegram);
            telegram.backstage().listen(post -> System.out.println(post.text() + "\n" + post.keyboard()));
            while (input.hasNextLine()) {
                trial.act(input.nextLine());
            }
            telegram.violations().forEach(violation -> System.out.println("VIOLATION " + violation));
        }
    }

    private void act(String line) {
        try {
            if (line.startsWith("!")) {
                Chat chat = anna.chat();
                Post last = chat.fromBot().get(chat.fromBot().size() - 1);
                anna.presses(last, line.substring(1));
            } else if (line.startsWith("@")) {
                InlineAnswer answer = anna.asksInline(line.substring(1)).awaitAnswer();
                answer.results().forEach(result -> System.out.println("= " + result.title() + ": " + result.inserts()));
            } else {
                anna.says(line);
            }
        } catch (AssertionError | IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }
}
