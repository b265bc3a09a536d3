package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.recueil.bot.intent.Verb;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.LanguageEdition;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * A provision as published by the United Nations in another official language, if a further file has it. It is shown beside the
 * French text.
 */
final class LanguageEditionView {
    private static final String ENGLISH = "en";

    private final Corpus corpus;
    private final Wording wording;

    LanguageEditionView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    /** Whether the corpus has a provision in the language of the wording, if that is not French. */
    boolean isInTheirs(Provision provision) {
        return corpus.in(wording.language().code(), provision.id()).isPresent();
    }

    /** A provision with everything below it in the language of the wording; empty if there is no such text. */
    List<Block> inTheirs(Provision provision) {
        return in(wording.language().code(), provision);
    }

    /** Names the commands for the text in other languages than that of the wording. */
    Optional<Block> elsewhere(Provision provision) {
        List<Span> spans = new ArrayList<>();
        for (LanguageEdition.Text text : corpus.inOtherLanguages(provision.id())) {
            if (!text.language().equals(wording.language().code())) {
                String asked = provision.id().label() + " " + named(text.language());
                spans.add(new Span.Plain(spans.isEmpty() ? wording.say("official.also") + " " : ", "));
                spans.add(new Span.Command(Verb.LOOK.firstName(), asked));
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(spans));
    }

    /** A provision with everything below it in one language: where the words are from, the words, their citation. */
    List<Block> in(String language, Provision provision) {
        ProvisionId id = provision.id();
        Optional<LanguageEdition.Text> first = corpus.in(language, id)
                .or(() -> corpus.descendants(id).stream()
                        .flatMap(below -> corpus.in(language, below.id()).stream())
                        .findFirst());
        if (first.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                wording.say("official.here", named(language), first.get().source())));
        for (TextId above : above(id)) {
            add(language, above, label(language, above), blocks);
        }
        addWithAllBelow(language, id, blocks.size() - 1, blocks);
        citation(language, provision).ifPresent(blocks::add);
        return blocks;
    }

    /** {@code in English}. */
    private String named(String language) {
        return wording.say("official.in." + language);
    }

    /** The session with its introductory words, then the provisions above, outermost first. */
    private static List<TextId> above(ProvisionId id) {
        List<TextId> above = new ArrayList<>(id.upwards().subList(1, id.depth()));
        Collections.reverse(above);
        above.add(0, id.meeting());
        return above;
    }

    private void add(String language, TextId id, String label, List<Block> blocks) {
        corpus.in(language, id)
                .ifPresent(text -> blocks.add(new Block.Quotation(label, blocks.size() - 1, text.words())));
    }

    private void addWithAllBelow(String language, ProvisionId id, int depth, List<Block> blocks) {
        corpus.in(language, id)
                .ifPresent(text -> blocks.add(new Block.Quotation(label(language, id), depth, text.words())));
        corpus.children(id).forEach(child -> addWithAllBelow(language, child, depth + 1, blocks));
    }

    private static String label(String language, TextId id) {
        if (!(id instanceof ProvisionId provision) || provision.isPreamble()) {
            return "";
        }
        String step = provision.path().get(provision.path().size() - 1);
        if (Character.isDigit(step.charAt(0))) {
            return "";
        }
        return language.equals(ENGLISH) ? "(" + step + ")" : step + ")";
    }

    /** The citation in English; in other languages, only the document. */
    private Optional<Block> citation(String language, Provision provision) {
        Meeting meeting = corpus.meetingOf(provision.id());
        Optional<String> symbol = meeting.symbol();
        Optional<String> said = language.equals(ENGLISH) ? Optional.of(Citation.inEnglish(provision, meeting)) : symbol;
        return said.map(words ->
                new Block.Note(Span.linked(words, symbol.map(document -> Citation.url(document, language)))));
    }
}
