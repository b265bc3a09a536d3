package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.MeetingId;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
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
    private final Relations relations;

    /** @param notUnderstood to offer themes where somebody asks for one by mistake */
    RecCommand(Corpus corpus, NotUnderstood notUnderstood, Relations relations) {
        this.corpus = corpus;
        this.notUnderstood = notUnderstood;
        this.reading = new ReferenceReading(corpus);
        this.meetings = new MeetingView(corpus);
        this.several = new SeveralProvisions(corpus);
        this.relations = relations;
    }

    @Override
    public List<String> names() {
        return List.of("rec", "r");
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        Action example = new Action.Ask("II.37", "/rec II.37");
        if (request.argument().isBlank()) {
            Block usage = new Block.Paragraph(wording.say("rec.usage"));
            return Answer.of(Kind.HELP, new Reply(List.of(usage), List.of(example, HelpCommand.about("rec", wording))));
        }
        Parsed parsed = ReferenceParser.parse(request.argument());
        if (parsed.references().isEmpty()) {
            return notUnderstood.reference(request.argument(), example, wording).and(HelpCommand.about("rec", wording));
        }
        List<Resolution> resolutions = reading.resolve(parsed);
        if (resolutions.size() == 1 && parsed.rest().isEmpty()) {
            DocumentView view = new DocumentView(wording);
            if (resolutions.get(0) instanceof Resolution.Document found) {
                return view.answer(found.document());
            } else if (resolutions.get(0) instanceof Resolution.Paragraph found) {
                return view.answer(found.paragraph());
            }
        }
        Gathered gathered = reading.gather(resolutions, parsed.rest(), wording);
        look(gathered, wording);
        return show(gathered, request);
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
            answer = meetings.answer(whole.iterator().next(), request);
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
        List<Action> actions = new ArrayList<>(ProvisionActions.of(corpus, provision, wording));
        if (relations.any(id)) {
            actions.add(RelatedCommand.action(wording.say("related.action"), id.label()));
        }
        Reply reply = new Reply(new ProvisionView(corpus, wording).whole(provision), actions);
        return Answer.of(Kind.PROVISION, items, reply);
    }
}
