package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.Part;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /a_propos}: which documents the answers come from, of which edition, and what was counted in them. */
final class AboutCommand implements Command {
    private static final List<String> DOCUMENTS = List.of("compendium", "index", "report", "documents", "draft");

    private final Corpus corpus;

    AboutCommand(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public List<String> names() {
        return List.of("a_propos", "about", "apropos");
    }

    @Override
    public boolean takesArgument() {
        return false;
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(new Span.Plain("Recueil")));
        blocks.add(new Block.Paragraph(wording.say("about.what")));
        blocks.add(new Block.Items(DOCUMENTS.stream()
                .map(document -> new Item(Item.BULLET, wording.say("about." + document)))
                .toList()));
        blocks.add(new Block.Paragraph(wording.say(
                "about.counts",
                count(Part.A),
                count(Part.B),
                corpus.themes(ThemeFinder.EDITION).size(),
                corpus.documents().size())));
        blocks.add(new Block.Note(wording.say("about.doubts")));
        return Answer.of(Kind.ABOUT, new Reply(blocks, List.of(HelpCommand.action(wording))));
    }

    private long count(Part part) {
        return corpus.provisions().stream()
                .filter(provision -> provision.id().meeting().part() == part)
                .filter(provision -> corpus.isLeaf(provision.id()))
                .count();
    }
}
