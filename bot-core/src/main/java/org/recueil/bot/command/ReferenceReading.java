package org.recueil.bot.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.view.PlaceName;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.source.MissView;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Found;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reference.value.Resolution.ReadAs;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** What the references of one line mean, with what is to be said of those that miss or may mean something else. */
final class ReferenceReading {
    private final Corpus corpus;
    private final ReferenceResolver resolver;

    ReferenceReading(Corpus corpus) {
        this.corpus = corpus;
        this.resolver = new ReferenceResolver(corpus);
    }

    List<Resolution> resolve(List<Reference> references) {
        return resolver.resolve(references);
    }

    /** @param rest what was written after the references and is none */
    ResolvedReferences gather(List<Resolution> resolutions, String rest, Wording wording) {
        ResolvedReferences gathered = new ResolvedReferences();
        MissView misses = new MissView(corpus, wording);
        notes(resolutions, wording).forEach(gathered::say);
        for (Resolution resolution : resolutions) {
            if (resolution instanceof Found found) {
                gathered.provisions().addAll(found.ids());
                sayOtherPart(found, gathered, wording);
            } else if (resolution instanceof Resolution.Whole whole) {
                gathered.add(whole.meeting());
            } else if (resolution instanceof Missed missed) {
                gathered.miss(misses.block(missed), misses.actions(missed), misses.nearest(missed));
            } else if (resolution instanceof Resolution.Document found) {
                gathered.documents().add(AnswerItem.of(found.document()));
            } else if (resolution instanceof Resolution.Paragraph found) {
                gathered.documents().add(AnswerItem.of(found.paragraph()));
            }
        }
        if (!rest.isBlank()) {
            gathered.say(new Block.Paragraph(wording.spans("miss.rest", Span.Said.of(rest))));
        }
        return gathered;
    }

    /** What is to be said first: that something was read otherwise than it was written. */
    List<Block> notes(List<Resolution> resolutions, Wording wording) {
        List<Block> notes = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            if (resolution instanceof ReadAs read) {
                notes.add(new Block.Note(note(read, wording)));
            }
        }
        return notes;
    }

    private static String note(ReadAs read, Wording wording) {
        return switch (read.reading()) {
            case TURNED -> wording.say("read.turned", PlaceName.of(read.first(), read.last(), wording));
            case ONWARD ->
                read.first().equals(read.last())
                        ? wording.say("read.onward.last", PlaceName.of(read.first(), wording))
                        : wording.say("read.onward", PlaceName.of(read.first(), read.last(), wording));
            case DOCUMENT ->
                wording.say("read.document", PlaceName.of(read.first(), wording), PlaceName.of(read.last(), wording));
        };
    }

    private static void sayOtherPart(Found found, ResolvedReferences gathered, Wording wording) {
        ProvisionId shown = found.ids().get(0);
        if (found.onlyInB()) {
            String number = shown.label().substring(2);
            gathered.say(new Block.Note(wording.say("only.in.b", number, shown.label())));
        }
        found.elsewhere().ifPresent(other -> {
            String label = wording.say("also.in.b.action", other.label());
            gathered.offer(List.of(TextActions.look(label, other)));
            gathered.say(new Block.Note(
                    new Span.Plain(wording.say("also.in.b") + " "), new Span.Command("rec", other.label())));
        });
    }
}
