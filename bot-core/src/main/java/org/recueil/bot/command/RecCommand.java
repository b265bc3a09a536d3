package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.TextIntent.LookUp;
import org.recueil.bot.intent.TextIntent.OneProvision;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.provision.OfficialTextView;
import org.recueil.bot.view.provision.SeveralProvisions;
import org.recueil.bot.view.provision.SingleProvision;
import org.recueil.bot.view.source.DocumentView;
import org.recueil.bot.view.source.MeetingView;
import org.recueil.model.Corpus;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Resolution;
import org.recueil.relation.likeness.Relations;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /rec}: the provisions that references name, word for word, with chapeau, citation, themes and neighbours. */
final class RecCommand {
    private final Corpus corpus;
    private final ReferenceResolver resolver;
    private final DocumentView documents;
    private final SingleProvision single;

    RecCommand(Corpus corpus, Relations relations) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
        this.documents = new DocumentView(corpus);
        this.single = new SingleProvision(corpus, relations);
    }

    /** The provision; if part B has one with the same number, both, as references without a part mean them. */
    Answer answer(OneProvision asked, AskedIntent line, Wording wording) {
        ProvisionId id = asked.id();
        ProvisionId inPartB = new ProvisionId(new MeetingId(Part.B, id.meeting().number()), id.path());
        boolean isAlone = id.equals(inPartB) || corpus.provision(inPartB).isEmpty();
        return isAlone ? single.answer(id, List.of(), wording) : answer(LookUp.of(id), line, wording);
    }

    Answer answer(LookUp asked, AskedIntent line, Wording wording) {
        Answer answer = look(asked, line, wording);
        return asked.languages().isEmpty()
                ? answer
                : new OfficialTextView(corpus, wording).told(answer, asked.languages());
    }

    private Answer look(LookUp asked, AskedIntent line, Wording wording) {
        List<Resolution> resolutions = resolver.resolve(asked.references());
        if (asked.rest().isEmpty()) {
            Optional<Answer> whole = whole(asked, resolutions, line, wording);
            if (whole.isPresent()) {
                return whole.get().with(ResolvedReferences.notes(resolutions, wording), List.of());
            }
        }
        ResolvedReferences gathered = new ResolvedReferences(resolutions, asked.rest(), corpus, wording);
        offer(gathered, wording);
        return show(gathered, asked.page(), line, wording);
    }

    /** The answer if the references name only a document, paragraphs of a report or an instrument. */
    private Optional<Answer> whole(LookUp asked, List<Resolution> all, AskedIntent line, Wording wording) {
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
            return Optional.of(documents.answer(paragraphs, asked.page(), line, wording));
        } else if (resolutions.size() != 1) {
            return Optional.empty();
        } else if (resolutions.get(0) instanceof Resolution.Document found) {
            return Optional.of(documents.answer(found.document(), line, wording));
        }
        boolean byNumber = asked.references().get(0).first().anchor() instanceof Anchor.InInstrument;
        return byNumber && resolutions.get(0) instanceof Resolution.Whole found
                ? Optional.of(new MeetingView(corpus, wording).instrument(found.meeting(), asked.page()))
                : Optional.empty();
    }

    /** Offers documents and paragraphs of reports that were named among provisions. */
    private static void offer(ResolvedReferences gathered, Wording wording) {
        for (AnswerItem document : gathered.documents()) {
            Span.Command command = new Span.Command("rec", document.citation());
            gathered.say(new Block.Note(new Span.Plain(wording.say("document.look") + " "), command));
            gathered.offer(TextActions.look(document.citation()));
        }
    }

    private Answer show(ResolvedReferences gathered, int page, AskedIntent line, Wording wording) {
        Set<ProvisionId> provisions = gathered.provisions();
        Set<MeetingId> whole = gathered.meetings();
        if (provisions.isEmpty() && whole.isEmpty()) {
            return gathered.notFound(Verb.LOOK);
        }
        Answer answer;
        if (provisions.isEmpty() && whole.size() == 1) {
            answer = new MeetingView(corpus, wording).meeting(whole.iterator().next(), page);
        } else if (provisions.size() == 1 && whole.isEmpty() && !gathered.isPartlyMissed()) {
            answer = single.answer(provisions.iterator().next(), gathered.remarks(), wording);
        } else {
            whole.forEach(meeting -> provisions.addAll(corpus.topLevel(meeting)));
            answer = new SeveralProvisions(corpus, wording).answer(provisions, page, line.written());
        }
        return gathered.before(answer);
    }
}
