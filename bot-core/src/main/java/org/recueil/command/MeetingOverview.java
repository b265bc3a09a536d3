package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Answer.Kind;
import org.recueil.command.SourceIntent.AtMeeting;
import org.recueil.command.TextIntent.LookUp;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.ProvisionId;
import org.recueil.model.ReportParagraph;
import org.recueil.relation.Agenda;
import org.recueil.relation.Debate;
import org.recueil.relation.Debates;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;

/** What a meeting holds, at a glance: its counts, points, themes and documents, each to walk down into. */
final class MeetingOverview {
    private final Corpus corpus;
    private final Agenda agenda;
    private final Debates debates;

    MeetingOverview(Corpus corpus) {
        this.corpus = corpus;
        this.agenda = new Agenda(corpus);
        this.debates = new Debates(corpus);
    }

    /** One screen; its items are all provisions of the meeting that have no parent. */
    Answer answer(MeetingId id, Wording wording) {
        Meeting meeting = corpus.meeting(id).orElseThrow();
        List<ProvisionId> top = corpus.topLevel(id);
        List<Block> blocks = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        blocks.add(new Block.Heading(id.label()));
        blocks.add(new Block.Paragraph(MeetingLine.of(meeting, wording)));
        meeting.instrument().ifPresent(instrument -> blocks.add(InstrumentLine.of(instrument)));
        meeting.note().ifPresent(note -> blocks.add(new Block.Quotation(note)));
        if (!top.isEmpty()) {
            blocks.add(new Block.Paragraph(ProvisionCount.of(id, corpus, wording)));
            actions.add(all(meeting, wording));
            addPoints(id, wording, blocks, actions);
            addThemes(meeting, wording, blocks, actions);
        }
        addDocuments(meeting, wording, blocks, actions);
        meeting.instrument()
                .flatMap(Instrument::symbol)
                .ifPresent(symbol -> actions.add(InstrumentLine.open(symbol, wording)));
        actions.addAll(neighbours(id, wording));
        List<AnswerItem> items = top.stream()
                .map(each -> AnswerItem.of(corpus, corpus.provision(each).orElseThrow()))
                .toList();
        return Answer.of(Kind.MEETING).items(items).saying(new Reply(blocks, actions));
    }

    private Action all(Meeting meeting, Wording wording) {
        return meeting.id().part() == Part.B && meeting.instrument().isPresent()
                ? InstrumentLine.show(meeting)
                : new Action.Ask(
                        Action.Role.LOOK,
                        ProvisionCount.brief(meeting.id(), corpus, wording),
                        LookUp.of(meeting.id()).says());
    }

    private void addPoints(MeetingId id, Wording wording, List<Block> blocks, List<Action> actions) {
        List<Item> items = new ArrayList<>();
        for (Agenda.Point point : agenda.points(id)) {
            String range = LabelRanges.of(point.provisions(), corpus, wording);
            String debate = debates.of(point.provisions().get(0))
                    .map(Debate::point)
                    .map(told -> " — " + DebateView.at(told, wording))
                    .orElse("");
            items.add(new Item(range, FirstWords.of(point.heading()) + debate));
            actions.add(new Action.Ask(
                    Action.Role.LOOK, range + " : " + FirstWords.of(point.heading()), Verb.LOOK.says(range)));
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
    }

    private void addThemes(Meeting meeting, Wording wording, List<Block> blocks, List<Action> actions) {
        PresentThemes themes = new PresentThemes(corpus, meeting.id(), wording);
        blocks.add(themes.line()
                .orElseGet(() -> new Block.Note(wording.say("meeting.no.themes", String.valueOf(corpus.edition())))));
        actions.addAll(themes.actions());
    }

    private void addDocuments(Meeting meeting, Wording wording, List<Block> blocks, List<Action> actions) {
        List<BackgroundDocument> documents = DocumentFinder.preparedFor(meeting.id(), corpus);
        if (!documents.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.count("meeting.documents", documents.size())));
            blocks.add(new Block.Items(
                    documents.stream().map(DocumentFinder::entry).toList()));
            documents.forEach(document -> actions.add(DocumentFinder.show(document)));
        }
        Optional<String> report = meeting.instrument()
                .flatMap(Instrument::symbol)
                .filter(symbol -> corpus.reportParagraphs().stream()
                        .map(ReportParagraph::symbol)
                        .anyMatch(symbol::equals));
        report.ifPresent(symbol -> actions.add(ReportView.show(symbol, wording)));
    }

    private List<Action> neighbours(MeetingId id, Wording wording) {
        return corpus.meetings().stream()
                .map(Meeting::id)
                .filter(other -> other.part() == id.part() && Math.abs(other.number() - id.number()) == 1)
                .<Action>map(other -> new Action.Ask(
                        Action.Role.NEIGHBOUR,
                        wording.say(other.number() < id.number() ? "previous" : "next", other.label()),
                        AtMeeting.of(other).says()))
                .toList();
    }
}
