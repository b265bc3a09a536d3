package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.ReportParagraph;
import org.recueil.reference.Anchor;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.Resolution;
import org.recueil.relation.Relations;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /rec}: the provisions that references name, to the letter, with chapeau, citation, themes and neighbours. */
final class RecCommand implements Command {
    private final Corpus corpus;
    private final NotUnderstood notUnderstood;
    private final ReferenceReading reading;
    private final MeetingView meetings;
    private final SeveralProvisions several;
    private final DocumentView documents;
    private final DebateView debates;
    private final ProvisionActions actions;
    private final NumberAlone number;

    /** @param notUnderstood to offer themes where somebody asks for one by mistake */
    RecCommand(Corpus corpus, NotUnderstood notUnderstood, Relations relations) {
        this.corpus = corpus;
        this.notUnderstood = notUnderstood;
        this.reading = new ReferenceReading(corpus);
        this.meetings = new MeetingView(corpus);
        this.several = new SeveralProvisions(corpus);
        this.documents = new DocumentView(corpus);
        this.debates = new DebateView(corpus);
        this.actions = new ProvisionActions(corpus, relations, debates);
        this.number = new NumberAlone(corpus);
    }

    @Override
    public List<String> names() {
        return List.of("rec", "r");
    }

    @Override
    public Answer answer(Request typed) {
        Optional<OfficialText> official = OfficialText.asked(typed.argument());
        return official.isPresent()
                ? official.get().told(look(typed.withArgument(official.get().references())), typed.wording())
                : look(typed);
    }

    private Answer look(Request typed) {
        Request request = announced(typed);
        Wording wording = request.wording();
        Action example = new Action.Ask("II.37", "/rec II.37");
        if (typed.argument().isBlank()) {
            Block usage = new Block.Paragraph(wording.say("rec.usage"));
            return Answer.of(Kind.HELP, new Reply(List.of(usage), List.of(example, HelpCommand.about("rec", wording))));
        }
        Parsed parsed = ReferenceParser.parse(request.argument());
        if (parsed.references().isEmpty()) {
            boolean bare = request.argument().matches("\\d[^/]*");
            return number.answer(bare ? "rec " + request.argument() : request.argument(), wording)
                    .orElseGet(() -> notUnderstood
                            .reference(request.argument(), example, wording)
                            .and(HelpCommand.about("rec", wording)));
        }
        List<Resolution> resolutions = reading.resolve(parsed);
        if (parsed.isComplete()) {
            Optional<Answer> whole = whole(parsed, resolutions, request);
            if (whole.isPresent()) {
                return whole.get().with(reading.notes(resolutions, wording), List.of());
            }
        }
        Gathered gathered = reading.gather(resolutions, parsed.rest(), wording);
        look(gathered, wording);
        return show(gathered, request);
    }

    /** The command's name is a word of references too: {@code rec 44 du rapport de 2010}. */
    private static Request announced(Request request) {
        Request announced = request.withArgument("rec " + request.argument());
        boolean better = !ReferenceParser.parse(request.argument()).isComplete()
                && ReferenceParser.parse(announced.argument()).isComplete();
        return better ? announced : request;
    }

    /** The answer to a document, paragraphs of a report or an instrument alone. */
    private Optional<Answer> whole(Parsed parsed, List<Resolution> all, Request request) {
        List<Resolution> resolutions = all.stream()
                .filter(resolution -> !(resolution instanceof Resolution.ReadAs))
                .toList();
        List<ReportParagraph> paragraphs = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            if (resolution instanceof Resolution.Paragraph found) {
                paragraphs.add(found.paragraph());
            }
        }
        if (!paragraphs.isEmpty() && paragraphs.size() == resolutions.size()) {
            return Optional.of(documents.answer(paragraphs, "/rec " + request.argument(), request));
        } else if (resolutions.size() != 1) {
            return Optional.empty();
        } else if (resolutions.get(0) instanceof Resolution.Document found) {
            return Optional.of(documents.answer(found.document(), request.wording()));
        }
        boolean byNumber = parsed.references().get(0).first().anchor() instanceof Anchor.InInstrument;
        return byNumber && resolutions.get(0) instanceof Resolution.Whole found
                ? Optional.of(meetings.instrument(found.meeting(), request))
                : Optional.empty();
    }

    /** Among provisions, a document or a paragraph of a report is one press away. */
    private static void look(Gathered gathered, Wording wording) {
        for (AnswerItem document : gathered.documents()) {
            Span.Command command = new Span.Command("rec", document.citation());
            gathered.say(new Block.Note(new Span.Plain(wording.say("document.look") + " "), command));
            gathered.offer(List.of(new Action.Ask(document.citation(), command.text())));
        }
    }

    private Answer show(Gathered gathered, Request request) {
        Set<ProvisionId> provisions = gathered.provisions();
        Set<MeetingId> whole = gathered.meetings();
        if (provisions.isEmpty() && whole.isEmpty()) {
            return Answer.of(Kind.NOT_FOUND, new Reply(gathered.remarks(request.wording()), gathered.offers()))
                    .and(HelpCommand.about("rec", request.wording()));
        }
        Answer answer;
        if (provisions.isEmpty() && whole.size() == 1) {
            answer = meetings.meeting(whole.iterator().next(), request);
        } else if (provisions.size() == 1 && whole.isEmpty() && !gathered.isPartlyMissed()) {
            answer = one(provisions.iterator().next(), request.wording());
        } else {
            whole.forEach(meeting -> provisions.addAll(corpus.topLevel(meeting)));
            answer = several.answer(provisions, request);
        }
        return answer.with(gathered.remarks(request.wording()), gathered.offers());
    }

    private Answer one(ProvisionId id, Wording wording) {
        Provision provision = corpus.provision(id).orElseThrow();
        List<Provision> shown = new ArrayList<>(List.of(provision));
        shown.addAll(corpus.descendants(id));
        List<AnswerItem> items =
                shown.stream().map(each -> AnswerItem.of(corpus, each)).toList();
        List<Block> blocks = new ArrayList<>(new ProvisionView(corpus, wording).whole(provision));
        debates.note(id, wording).ifPresent(blocks::add);
        return Answer.of(Kind.PROVISION, items, new Reply(blocks, actions.of(provision, wording)));
    }
}
