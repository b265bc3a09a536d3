package org.recueil.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
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
    private final ReferenceResolver resolver;
    private final MeetingView meetings;

    RecCommand(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
        this.meetings = new MeetingView(corpus);
    }

    @Override
    public List<String> names() {
        return List.of("rec", "r");
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        if (request.argument().isBlank()) {
            Action example = new Action.Ask("II.37", "/rec II.37");
            Block usage = new Block.Paragraph(wording.say("rec.usage"));
            return Answer.of(Kind.HELP, new Reply(List.of(usage), List.of(example)));
        }
        Parsed parsed = ReferenceParser.parse(request.argument());
        List<Resolution> resolutions = resolver.resolve(parsed.references());
        if (resolutions.size() == 1 && resolutions.get(0) instanceof Resolution.Whole whole && parsed.isComplete()) {
            return meetings.answer(whole.meeting(), request);
        }
        MissView misses = new MissView(corpus, wording);
        List<Block> remarks = new ArrayList<>();
        List<Action> offers = new ArrayList<>();
        Set<ProvisionId> found = new LinkedHashSet<>();
        for (Resolution resolution : resolutions) {
            if (resolution instanceof Found here) {
                found.addAll(here.ids());
                remarks.addAll(otherPart(here, wording, offers));
            } else if (resolution instanceof Resolution.Whole whole) {
                found.addAll(corpus.topLevel(whole.meeting()));
            } else if (resolution instanceof Resolution.Missed missed) {
                remarks.add(misses.block(missed));
                offers.addAll(misses.actions(missed));
            }
        }
        if (!parsed.rest().isEmpty()) {
            remarks.add(misses.notRead(parsed.rest(), found.isEmpty() && resolutions.isEmpty()));
        }
        if (found.isEmpty()) {
            return Answer.of(Kind.NOT_FOUND, new Reply(remarks, offers));
        }
        boolean single = found.size() == 1 && resolutions.size() == 1;
        return single
                ? one(found.iterator().next(), remarks, offers, wording)
                : several(List.copyOf(found), remarks, offers, request);
    }

    private static List<Block> otherPart(Found found, Wording wording, List<Action> offers) {
        ProvisionId shown = found.ids().get(0);
        if (found.onlyInB()) {
            return List.of(new Block.Note(wording.say("only.in.b", shown.label().substring(2), shown.label())));
        }
        return found.elsewhere()
                .map(other -> {
                    offers.add(ProvisionActions.look(wording.say("also.in.b.action", other.label()), other));
                    Block note = new Block.Note(
                            new Span.Plain(wording.say("also.in.b") + " "), new Span.Command("rec", other.label()));
                    return List.of(note);
                })
                .orElse(List.of());
    }

    private Answer one(ProvisionId id, List<Block> remarks, List<Action> offers, Wording wording) {
        Provision provision = corpus.provision(id).orElseThrow();
        List<Provision> shown = new ArrayList<>(List.of(provision));
        shown.addAll(corpus.descendants(id));
        List<Block> blocks = new ArrayList<>(remarks);
        blocks.addAll(new ProvisionView(corpus, wording).whole(provision));
        List<Action> actions = new ArrayList<>(offers);
        actions.addAll(ProvisionActions.of(corpus, provision, wording));
        return Answer.of(Kind.PROVISION, items(shown), new Reply(blocks, actions));
    }

    /** Several provisions, a page of ten; children of one parent stand together under its words. */
    private Answer several(List<ProvisionId> ids, List<Block> remarks, List<Action> offers, Request request) {
        Wording wording = request.wording();
        ProvisionView view = new ProvisionView(corpus, wording);
        List<Provision> all =
                ids.stream().flatMap(this::withDescendants).distinct().toList();
        List<ProvisionId> heads = ids.stream()
                .filter(id -> id.isTopLevel() || !ids.contains(id.parent()))
                .toList();
        Page<ProvisionId> page = Page.of(heads, request.page());
        List<Provision> shown =
                page.entries().stream().flatMap(this::withDescendants).toList();
        List<Block> blocks = new ArrayList<>(remarks);
        List<String> lastChapeau = List.of();
        for (ProvisionId id : page.entries()) {
            Provision provision = corpus.provision(id).orElseThrow();
            List<String> chapeau = corpus.chapeau(id);
            blocks.add(new Block.Heading(id.label()));
            if (!chapeau.equals(lastChapeau)) {
                blocks.addAll(view.chapeau(id));
            }
            lastChapeau = chapeau;
            blocks.addAll(view.quotations(provision, chapeau.size()));
            blocks.add(view.citation(provision));
            withDescendants(id).forEach(each -> blocks.addAll(view.notes(each)));
        }
        List<Action> actions =
                new ArrayList<>(page.turns("/rec " + request.argument().strip(), wording));
        actions.addAll(offers);
        page.entries().forEach(id -> actions.add(ProvisionActions.look(id.label(), id)));
        return new Answer(
                Kind.PROVISIONS,
                items(shown),
                Optional.empty(),
                List.of(),
                page.number(),
                page.pages(),
                all.size(),
                new Reply(blocks, actions));
    }

    private Stream<Provision> withDescendants(ProvisionId id) {
        return Stream.concat(corpus.provision(id).stream(), corpus.descendants(id).stream());
    }

    private List<AnswerItem> items(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> AnswerItem.of(corpus, provision))
                .toList();
    }
}
