package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** An official text as it is pasted into a statement: between quotation marks, to the letter, with its citation. */
public final class CopiedText {
    private CopiedText() {}

    /** A provision with the words above it and all below it, a line for each. */
    static String of(Provision provision, Corpus corpus, Wording wording) {
        ProvisionView view = new ProvisionView(corpus, wording);
        List<Block> blocks = new ArrayList<>(view.chapeau(provision.id()));
        blocks.addAll(view.quotations(provision, blocks.size()));
        String text = blocks.stream()
                .map(Block.Quotation.class::cast)
                .map(CopiedText::line)
                .collect(Collectors.joining("\n"));
        Meeting meeting = corpus.meetingOf(provision.id());
        boolean english = wording.language() == Language.ENGLISH;
        return of(text, english ? Citation.inEnglish(provision, meeting) : Citation.of(provision, meeting));
    }

    /** A text with its citation. */
    public static String of(String text, String citation) {
        return "«\u00A0" + text + "\u00A0» — " + citation;
    }

    private static String line(Block.Quotation quotation) {
        String words = quotation.spans().stream().map(Span::text).collect(Collectors.joining());
        return quotation.label().isEmpty() ? words : quotation.label() + " " + words;
    }
}
