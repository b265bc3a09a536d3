package org.recueil.terminal;

import java.util.List;
import java.util.Locale;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Legible;
import org.recueil.reply.Reply;
import org.recueil.reply.SampleReplies;

/** Answers a few lines as the bot might, the name of a sample with that sample, and repeats any other. */
final class SmallConversation implements Conversation {
    private static final List<String> COMMANDS = List.of("/rec", "/rec II.37", "/rec II.38", "/theme", "/aide");

    @Override
    public Reply answer(String line) {
        return switch (line) {
            case "II.37", "/rec II.37" ->
                SampleReplies.named("a provision with all that goes with it").reply();
            case "/rec II.38" ->
                Reply.of(new Block.Quotation("Texte de II.38."))
                        .withActions(new Action.Ask(Action.Role.HELP, "Aide", "/aide"));
            default ->
                SampleReplies.all().stream()
                        .filter(sample -> sample.name().equals(line))
                        .findFirst()
                        .map(SampleReplies.Sample::reply)
                        .orElseGet(() -> Reply.of(new Block.Paragraph("Rien pour " + Legible.of(line))));
        };
    }

    @Override
    public List<String> completions(String start) {
        String small = start.toLowerCase(Locale.ROOT);
        return COMMANDS.stream()
                .filter(command -> command.toLowerCase(Locale.ROOT).startsWith(small))
                .toList();
    }
}
