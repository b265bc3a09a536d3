package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.DocumentId;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.TextId;
import org.recueil.model.Theme;
import org.recueil.reply.Block;
import org.recueil.reply.Span;

/** A provision as people read it: where it comes from, its chapeau and text, its citation, its doubts. */
final class ProvisionView {
    private final Corpus corpus;
    private final Wording wording;
    private final LanguageEditionView languages;

    ProvisionView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.languages = new LanguageEditionView(corpus, wording);
    }

    /** All that is to be said of one provision, all below it included. */
    List<Block> whole(Provision provision) {
        ProvisionId id = provision.id();
        List<Block> blocks = cited(provision);
        languages.elsewhere(provision).ifPresent(blocks::add);
        themes(id).ifPresent(blocks::add);
        new SuggestionView(corpus, wording).of(id).ifPresent(blocks::add);
        blocks.addAll(notes(provision));
        for (Provision below : corpus.descendants(id)) {
            blocks.addAll(notes(below));
        }
        return blocks;
    }

    /** A provision to be passed on: all of the text below it, its citation and every doubt about it. */
    List<Block> quoted(Provision provision) {
        List<Block> blocks = cited(provision);
        blocks.addAll(remarks(provision));
        corpus.descendants(provision.id()).forEach(below -> blocks.addAll(remarks(below)));
        return blocks;
    }

    /** Where a provision comes from, its chapeau, its text with all below it, its citation; then in the asker's language. */
    private List<Block> cited(Provision provision) {
        ProvisionId id = provision.id();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(id.label()));
        blocks.add(new Block.Paragraph(MeetingLine.of(corpus.meetingOf(id), wording)));
        provision.headingInReport().ifPresent(heading -> blocks.add(new Block.Paragraph(new Span.Strong(heading))));
        blocks.addAll(chapeau(id));
        blocks.addAll(quotations(provision, corpus.chapeau(id).size()));
        blocks.add(citation(provision));
        blocks.addAll(languages.inTheirs(provision));
        return blocks;
    }

    /** The words above a provision. */
    List<Block> chapeau(ProvisionId id) {
        List<Block> blocks = new ArrayList<>();
        List<String> chapeau = corpus.chapeau(id);
        int parents = id.depth() - 1;
        int openings = chapeau.size() - parents;
        for (int i = 0; i < chapeau.size(); i++) {
            int level = i - openings;
            String label = level <= 0 ? "" : mark(id.path().get(id.path().size() - parents + level - 1));
            blocks.add(new Block.Quotation(label, i, chapeau.get(i)));
        }
        return blocks;
    }

    /** A provision's own words and all below it. */
    List<Block> quotations(Provision provision, int depth) {
        List<Block> blocks = new ArrayList<>();
        ProvisionId id = provision.id();
        String label = id.isTopLevel() && Character.isDigit(id.path().get(0).charAt(0)) || id.isPreamble()
                ? ""
                : mark(id.path().get(id.path().size() - 1));
        blocks.add(new Block.Quotation(label, depth, provision.text()));
        for (ProvisionId child : corpus.children(id)) {
            blocks.addAll(quotations(corpus.provision(child).orElseThrow(), depth + 1));
        }
        return blocks;
    }

    private static String mark(String step) {
        return Character.isDigit(step.charAt(0)) ? step + "." : step + ")";
    }

    /** The citation, with the address of the official document. */
    Block citation(Provision provision) {
        Meeting meeting = corpus.meetingOf(provision.id());
        String citation = Citation.of(provision, meeting);
        Optional<String> symbol = meeting.instrument().flatMap(Instrument::symbol);
        List<Span> spans = new ArrayList<>();
        if (symbol.isEmpty()) {
            spans.add(new Span.Plain(citation));
            return new Block.Note(spans);
        }
        spans.add(new Span.Link(citation, Citation.url(symbol.get())));
        if (wording.language() == Language.ENGLISH && !languages.isInTheirs(provision)) {
            spans.add(new Span.Plain(" — "));
            String english = Citation.englishUrl(Citation.url(symbol.get()));
            spans.add(new Span.Link(wording.say("document.english"), english));
        }
        return new Block.Note(spans);
    }

    /** The themes that list the provision, or one above it. */
    private Optional<Block> themes(ProvisionId id) {
        List<Span> spans = new ArrayList<>();
        for (ProvisionId at : id.upwards()) {
            for (Theme theme : corpus.themesOf(at)) {
                spans.add(new Span.Plain(spans.isEmpty() ? wording.say("themes.are") + " " : wording.semicolon()));
                spans.add(new Span.Plain(at.equals(id) ? theme.name() : theme.name() + " (" + at.label() + ")"));
            }
        }
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(spans));
    }

    /** Footnotes, what the text cites, and every doubt about it. */
    List<Block> notes(Provision provision) {
        List<Block> notes = new ArrayList<>();
        for (String footnote : provision.footnotes()) {
            notes.add(new Block.Note(wording.say("footnote", footnote)));
        }
        List<Span> cited = new ArrayList<>();
        provision.citations().stream()
                .map(InTextCitation::targets)
                .flatMap(List::stream)
                .distinct()
                .forEach(target -> {
                    cited.add(new Span.Plain(cited.isEmpty() ? wording.say("cites") + " " : ", "));
                    cited.add(cited(target));
                });
        if (!cited.isEmpty()) {
            notes.add(new Block.Note(cited));
        }
        notes.addAll(remarks(provision));
        return notes;
    }

    private List<Block> remarks(Provision provision) {
        return provision.remarks().stream()
                .<Block>map(remark ->
                        new Block.Note(wording.say("remark", provision.id().label(), remark.text())))
                .toList();
    }

    /** A document opens, a provision can be looked up, an instrument is named. */
    private Span cited(TextId target) {
        if (target instanceof DocumentId document) {
            return new Span.Link(document.symbol(), Citation.url(document.symbol()));
        }
        String name = corpus.nameOf(target);
        return target instanceof ProvisionId ? new Span.Command("rec", name) : new Span.Plain(name);
    }
}
