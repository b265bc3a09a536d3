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
import org.recueil.model.Theme;
import org.recueil.reference.Anchor;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.Resolution;
import org.recueil.reference.Resolution.Found;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /rec}: the provisions that references name, to the letter, with chapeau, citation, themes and neighbours. */
final class RecCommand implements Command {
    private final Corpus corpus;
    private final NotUnderstood notUnderstood;
    private final ReferenceResolver resolver;
    private final MeetingView meetings;
    private final SeveralProvisions several;
    private final DocumentView documents;
    private final DebateView debates;

    /** @param notUnderstood to offer themes where somebody asks for one by mistake */
    RecCommand(Corpus corpus, NotUnderstood notUnderstood) {
        this.corpus = corpus;
        this.notUnderstood = notUnderstood;
        this.resolver = new ReferenceResolver(corpus);
        this.meetings = new MeetingView(corpus);
        this.several = new SeveralProvisions(corpus);
        this.documents = new DocumentView(corpus);
        this.debates = new DebateView(corpus);
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
            return Answer.of(Kind.HELP, new Reply(List.of(usage), List.of(example)));
        }
        Parsed parsed = ReferenceParser.parse(request.argument());
        if (parsed.references().isEmpty()) {
            return noReference(request.argument(), example, wording);
        }
        List<Resolution> resolutions = resolver.resolve(parsed.references());
        if (parsed.isComplete()) {
            Optional<Answer> whole = whole(parsed, resolutions, request);
            if (whole.isPresent()) {
                return whole.get();
            }
        }
        return show(gather(resolutions, parsed.rest(), wording), request);
    }

    /** The answer to a document, paragraphs of a report or an instrument alone. */
    private Optional<Answer> whole(Parsed parsed, List<Resolution> resolutions, Request request) {
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

    private Answer noReference(String written, Action example, Wording wording) {
        List<Theme> themes = notUnderstood.fitting(written);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.say("miss.no.reference", MissView.echo(written))));
        if (!themes.isEmpty()) {
            blocks.add(NotUnderstood.perhaps(themes, wording));
        }
        List<Action> offers = new ArrayList<>();
        themes.forEach(theme -> offers.add(ProvisionActions.theme(theme, wording)));
        offers.add(example);
        return Answer.of(Kind.NOT_FOUND, new Reply(blocks, offers));
    }

    private Gathered gather(List<Resolution> resolutions, String rest, Wording wording) {
        Gathered gathered = new Gathered();
        MissView misses = new MissView(corpus, wording);
        for (Resolution resolution : resolutions) {
            if (resolution instanceof Found found) {
                gathered.provisions().addAll(found.ids());
                sayOtherPart(found, gathered, wording);
            } else if (resolution instanceof Resolution.Whole whole) {
                gathered.add(whole.meeting());
            } else if (resolution instanceof Resolution.Missed missed) {
                gathered.miss(misses.block(missed), misses.actions(missed));
            } else if (resolution instanceof Resolution.Document found) {
                look(gathered, found.document().symbol(), wording);
            } else if (resolution instanceof Resolution.Paragraph found) {
                look(gathered, DocumentView.citation(found.paragraph()), wording);
            }
        }
        if (!rest.isEmpty()) {
            gathered.say(new Block.Paragraph(wording.say("miss.rest", MissView.echo(rest))));
        }
        return gathered;
    }

    /** Among provisions, a document or a paragraph of a report is one press away. */
    private static void look(Gathered gathered, String citation, Wording wording) {
        Span.Command command = new Span.Command("rec", citation);
        gathered.say(new Block.Note(new Span.Plain(wording.say("document.look") + " "), command));
        gathered.offer(List.of(new Action.Ask(citation, command.text())));
    }

    private static void sayOtherPart(Found found, Gathered gathered, Wording wording) {
        ProvisionId shown = found.ids().get(0);
        if (found.onlyInB()) {
            String number = shown.label().substring(2);
            gathered.say(new Block.Note(wording.say("only.in.b", number, shown.label())));
        }
        found.elsewhere().ifPresent(other -> {
            String label = wording.say("also.in.b.action", other.label());
            gathered.offer(List.of(ProvisionActions.look(label, other)));
            gathered.say(new Block.Note(
                    new Span.Plain(wording.say("also.in.b") + " "), new Span.Command("rec", other.label())));
        });
    }

    private Answer show(Gathered gathered, Request request) {
        Set<ProvisionId> provisions = gathered.provisions();
        Set<MeetingId> whole = gathered.meetings();
        if (provisions.isEmpty() && whole.isEmpty()) {
            return Answer.of(Kind.NOT_FOUND, new Reply(gathered.remarks(request.wording()), gathered.offers()));
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
        List<Action> actions = new ArrayList<>(ProvisionActions.of(corpus, provision, wording));
        debates.action(id, wording).ifPresent(actions::add);
        return Answer.of(Kind.PROVISION, items, new Reply(blocks, actions));
    }
}
