package org.recueil.slack.fake;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fake server for trials by hand: {@code FakeSlackMain [PORT]} prints the settings that the bot needs and lets Anna talk
 * to it: {@code /rec II.37} in a channel, {@code @II.37} mentions the bot there, {@code !words} presses the button that
 * begins so, {@code >text} asks what a message of that text cites, {@code ~refresh} and {@code ~drop} trouble the sockets,
 * any other line is a direct message. What the bot shows is printed. The end of the input ends it.
 */
public final class FakeSlackMain {
    private static final String ANNA = "U0ANNA";
    private static final String CHANNEL = "C0WG";
    private static final String DIRECT = "D0ANNA";

    private final FakeSlack slack;
    private final Set<String> printed = new HashSet<>();

    private FakeSlackMain(FakeSlack slack) {
        this.slack = slack;
        slack.person(ANNA, "fr-FR");
        slack.channel(CHANNEL, Standing.MEMBER);
    }

    public static void main(String[] args) throws InterruptedException {
        try (FakeSlack slack = FakeSlack.start(args.length > 0 ? Integer.parseInt(args[0]) : 0);
                Scanner input = new Scanner(System.in)) {
            System.out.println("SLACK_API_URL=" + slack.apiUrl() + " SLACK_BOT_TOKEN=" + FakeSlack.BOT_TOKEN
                    + " SLACK_APP_TOKEN=" + FakeSlack.APP_TOKEN);
            FakeSlackMain trial = new FakeSlackMain(slack);
            while (input.hasNextLine()) {
                trial.act(input.nextLine());
                Thread.sleep(1_500);
                trial.print();
            }
            slack.violations().forEach(violation -> System.out.println("VIOLATION " + violation));
        }
    }

    private void act(String line) {
        try {
            if (line.startsWith("/")) {
                String[] words = line.split(" ", 2);
                slack.command(ANNA, CHANNEL, words[0], words.length > 1 ? words[1] : "");
            } else if (line.startsWith("@")) {
                slack.event(slack.people().mention(ANNA, CHANNEL, line.substring(1), ""));
            } else if (line.startsWith(">")) {
                slack.interaction(slack.people().shortcutPayload(ANNA, CHANNEL, line.substring(1)));
            } else if (line.startsWith("!")) {
                slack.interaction(slack.people().pressPayload(ANNA, last(), line.substring(1)));
            } else if (line.equals("~refresh")) {
                slack.lines().refresh("refresh_requested", Duration.ofSeconds(1));
            } else if (line.equals("~drop")) {
                slack.lines().drop();
            } else {
                slack.event(slack.people().said(ANNA, DIRECT, line));
            }
        } catch (AssertionError | IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
    }

    private List<Shown> all() {
        return Stream.of(CHANNEL, DIRECT)
                .flatMap(channel -> slack.shown(channel).stream())
                .toList();
    }

    private Shown last() {
        List<Shown> all = all();
        return all.get(all.size() - 1);
    }

    private void print() {
        for (Shown message : all()) {
            if (printed.add(message.ts() + " " + message.version())) {
                String who = message.isEphemeral() ? "to " + message.user() + " alone" : "to all";
                System.out.println("--- " + message.channel() + " " + message.thread() + " " + who + "\n"
                        + message.blocks() + "\n= " + message.text());
            }
        }
    }
}
