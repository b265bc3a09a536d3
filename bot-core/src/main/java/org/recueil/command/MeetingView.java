package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** A whole meeting, to walk down into: what it is, and its provisions by their first words. */
final class MeetingView {
    private final Corpus corpus;

    MeetingView(Corpus corpus) {
        this.corpus = corpus;
    }

    Answer answer(MeetingId id, Request request) {
        Wording wording = request.wording();
        Meeting meeting = corpus.meeting(id).orElseThrow();
        List<ProvisionId> top = corpus.topLevel(id);
        Page<ProvisionId> page = Page.of(top, request.page());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(id.label()));
        blocks.add(new Block.Paragraph(MeetingLine.of(meeting, wording)));
        meeting.instrument().ifPresent(instrument -> blocks.add(instrument(instrument)));
        meeting.note().ifPresent(note -> blocks.add(new Block.Quotation(note)));
        meeting.instrument().flatMap(Instrument::opening).ifPresent(text -> blocks.add(new Block.Quotation(text)));
        List<Provision> shown = page.entries().stream()
                .map(each -> corpus.provision(each).orElseThrow())
                .toList();
        if (!shown.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.count("meeting.holds", top.size()) + page.position(wording)));
            blocks.add(new Block.Items(shown.stream().map(this::entry).toList()));
        }
        List<Action> actions = new ArrayList<>(page.turns("/rec " + id.label(), wording));
        if (shown.isEmpty()) {
            actions.addAll(new MissView(corpus, wording).nextMeeting(id));
        }
        shown.forEach(
                provision -> actions.add(ProvisionActions.look(provision.id().label(), provision.id())));
        return new Answer(
                Kind.MEETING,
                shown.stream()
                        .map(provision -> AnswerItem.of(corpus, provision))
                        .toList(),
                Optional.empty(),
                List.of(),
                page.number(),
                page.pages(),
                page.total(),
                new Reply(blocks, actions));
    }

    private static Block instrument(Instrument instrument) {
        List<Span> spans = new ArrayList<>();
        if (instrument.symbol().filter(instrument.name()::equals).isEmpty()) {
            spans.add(new Span.Plain(instrument.name()));
            instrument.title().ifPresent(title -> spans.add(new Span.Plain(", « " + title + " »")));
            instrument.symbol().ifPresent(symbol -> spans.add(new Span.Plain(" — ")));
        }
        instrument.symbol().ifPresent(symbol -> spans.add(new Span.Link(symbol, Citation.url(symbol))));
        return new Block.Note(spans);
    }

    private Item entry(Provision provision) {
        return new Item(provision.id().label(), FirstWords.of(provision.text()));
    }
}
