package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.view.MeetingLine;
import org.recueil.bot.view.PageLink;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** A provision as people read it: its origin, chapeau, text, citation and doubts. */
public final class ProvisionView {
    private final Corpus corpus;
    private final Wording wording;
    private final LanguageEditionView languages;

    public ProvisionView(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
        this.languages = new LanguageEditionView(corpus, wording);
    }

    /**
     * One provision with all below it, every doubt about it and its themes; then as much as there is room for of the other
     * languages it exists in, what it cites and where it was debated.
     *
     * @param said what the answer says above it
     * @param debate says where it was debated
     */
    List<Block> whole(Provision provision, List<Block> said, ProvisionThemes themes, Optional<Block> debate) {
        List<Block> blocks = cited(provision);
        List<Block> doubts = doubts(provision);
        int most = Budget.PROVISION.characters() - Phone.length(said);
        int room = most - Phone.lengthOfOurs(blocks) - Phone.length(doubts);
        themes.note(room).ifPresent(blocks::add);
        blocks.addAll(doubts);
        List<Block> more = new ArrayList<>();
        languages.elsewhere(provision).ifPresent(more::add);
        cites(provision).ifPresent(more::add);
        debate.ifPresent(more::add);
        for (Block block : more) {
            if (Phone.lengthOfOurs(blocks) + Phone.length(List.of(block)) < most) {
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** A provision to be shared: with everything below it, its citation and every doubt about it. */
    public List<Block> quoted(Provision provision) {
        List<Block> blocks = cited(provision);
        blocks.addAll(doubts(provision));
        return blocks;
    }

    /**
     * A provision as it is pasted into a statement: the words above it and everything below it, one provision per line, and its
     * citation.
     */
    String copied(Provision provision) {
        return PageLink.below(copied(List.of(provision)), provision.id(), corpus);
    }

    /** Several provisions under one parent in one quotation with one citation, as they are pasted; the chapeau stands once. */
    String copied(List<Provision> siblings) {
        Meeting meeting = corpus.meetingOf(siblings.get(0).id());
        String text = texts(siblings).stream().map(ProvisionView::line).collect(Collectors.joining("\n"));
        return TextActions.pasted(
                text, wording.isEnglish() ? Citation.inEnglish(siblings, meeting) : Citation.of(siblings, meeting));
    }

    /** The words above several provisions under one parent, and their own with everything below them. */
    List<Block.Quotation> texts(List<Provision> siblings) {
        List<Block> blocks = new ArrayList<>(chapeau(siblings.get(0).id()));
        int depth = blocks.size();
        siblings.forEach(provision -> blocks.addAll(quotations(provision, depth)));
        return blocks.stream().map(Block.Quotation.class::cast).toList();
    }

    private static String line(Block.Quotation quotation) {
        String words = Span.text(quotation.spans());
        return quotation.label().isEmpty() ? words : quotation.label() + " " + words;
    }

    /** Every doubt about a provision and everything below it. */
    private List<Block> doubts(Provision provision) {
        List<Block> doubts = new ArrayList<>(remarks(provision));
        corpus.descendants(provision.id()).forEach(below -> doubts.addAll(remarks(below)));
        return doubts;
    }

    /**
     * A provision's origin, chapeau, text with everything below it and citation; then the text in the language of the wording.
     */
    private List<Block> cited(Provision provision) {
        ProvisionId id = provision.id();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(id.label()));
        blocks.add(new Block.Paragraph(MeetingLine.of(corpus.meetingOf(id), wording)));
        provision
                .headingInReport()
                .ifPresent(heading -> blocks.add(new Block.Quotation("", 0, List.of(new Span.Strong(heading)))));
        blocks.addAll(chapeau(id));
        blocks.addAll(quotations(provision, corpus.chapeau(id).size()));
        blocks.addAll(footnotes(provision));
        corpus.descendants(id).forEach(below -> blocks.addAll(footnotes(below)));
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

    /** A provision's own words and everything below it. */
    List<Block> quotations(Provision provision, int depth) {
        List<Block> blocks = new ArrayList<>();
        ProvisionId id = provision.id();
        String label = id.isTopLevel() && Character.isDigit(id.path().get(0).charAt(0)) || id.isPreamble()
                ? ""
                : mark(id.path().get(id.path().size() - 1));
        blocks.add(new Block.Quotation(label, depth, provision.text()));
        for (ProvisionId child : corpus.children(id)) {
            blocks.addAll(quotations(corpus.get(child), depth + 1));
        }
        return blocks;
    }

    private static String mark(String step) {
        return Character.isDigit(step.charAt(0)) ? step + "." : step + ")";
    }

    /** The citation, with the address of the official document. */
    Block shortCitation(Provision provision) {
        return new Block.Note(cited(provision, corpus.meetingOf(provision.id())));
    }

    private static Span cited(Provision provision, Meeting meeting) {
        return Span.linked(Citation.of(provision, meeting), meeting.symbol().map(Citation::url));
    }

    /** The same; in English, with the address of the English document too; and with that of its page, if there are pages. */
    public Block citation(Provision provision) {
        Meeting meeting = corpus.meetingOf(provision.id());
        Optional<String> symbol = meeting.symbol();
        List<Span> spans = new ArrayList<>(List.of(cited(provision, meeting)));
        if (symbol.isPresent() && wording.isEnglish() && !languages.isInTheirs(provision)) {
            spans.add(new Span.Plain(" — "));
            String english = Citation.englishUrl(Citation.url(symbol.get()));
            spans.add(new Span.Link(wording.say("document.english"), english));
        }
        spans.addAll(PageLink.after(provision.id(), corpus, wording));
        return new Block.Note(spans);
    }

    /** Its official footnotes. */
    private List<Block> footnotes(Provision provision) {
        return provision.footnotes().stream()
                .<Block>map(footnote -> new Block.Quotation(wording.say("footnote"), 0, footnote))
                .toList();
    }

    /** Its footnotes and every doubt about it. */
    List<Block> notes(Provision provision) {
        List<Block> notes = new ArrayList<>(footnotes(provision));
        notes.addAll(remarks(provision));
        return notes;
    }

    /** What the text cites. */
    private Optional<Block> cites(Provision provision) {
        List<Span> cited = new ArrayList<>();
        provision.citations().stream()
                .map(InTextCitation::targets)
                .flatMap(List::stream)
                .distinct()
                .forEach(target -> {
                    cited.add(new Span.Plain(cited.isEmpty() ? wording.say("cites") + " " : ", "));
                    cited.add(cited(target));
                });
        return cited.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(cited));
    }

    /** Every doubt about it. The symbol that the citation has is not repeated. */
    private List<Block> remarks(Provision provision) {
        Optional<String> symbol = corpus.meetingOf(provision.id()).symbol();
        return provision.remarks().stream()
                .map(remark -> symbol.map(its -> remark.text().replace(" " + its + ",", ","))
                        .orElse(remark.text()))
                .<Block>map(remark ->
                        new Block.Note(wording.say("remark", provision.id().label(), remark)))
                .toList();
    }

    /** A document is a link, a provision a command, an instrument a name. */
    private Span cited(TextId target) {
        if (target instanceof DocumentId document) {
            return new Span.Link(document.symbol(), Citation.url(document.symbol()));
        }
        String name = corpus.nameOf(target);
        return target instanceof ProvisionId ? new Span.Command("rec", name) : new Span.Plain(name);
    }
}
