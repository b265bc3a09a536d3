package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.command.Answer.Kind;
import org.recueil.model.Citation;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** {@code /citer}: the provisions that references name, or a theme lists, as citations with links, ready to paste. */
final class CiteCommand implements Command {
    /** What asks for the citations of a theme when its number follows. */
    static final String OF_THEME = "/citer thème:";

    private static final Pattern THEME =
            Pattern.compile("(?iU)(?:thème|theme)s?\\s*(?::|\\s)\\s*(?<theme>.+)", Pattern.DOTALL);

    private final Corpus corpus;
    private final ThemeFinder themes;
    private final ThemeChoice choice;
    private final ReferenceReading reading;
    private final CitationList citations;

    CiteCommand(Corpus corpus, ThemeFinder themes) {
        this.corpus = corpus;
        this.themes = themes;
        this.choice = new ThemeChoice(themes);
        this.reading = new ReferenceReading(corpus);
        this.citations = new CitationList(corpus);
    }

    /** The line that asks for the citations of these references. */
    static String says(String references) {
        return "/citer " + references;
    }

    @Override
    public List<String> names() {
        return List.of("citer", "cite");
    }

    /** "Citer ses sources" is a question. */
    @Override
    public boolean takes(String argument) {
        return argument.isEmpty()
                || THEME.matcher(argument).matches()
                || !ReferenceParser.parse(argument).references().isEmpty()
                || !themes.fitting(argument).isEmpty();
    }

    @Override
    public Answer answer(Request request) {
        Wording wording = request.wording();
        if (request.argument().isBlank()) {
            List<Action> examples =
                    List.of(example("II.37, V.35, B.V.8.e", wording), example(wording.say("cite.example"), wording));
            return Answer.of(Kind.HELP, new Reply(List.of(new Block.Paragraph(wording.say("cite.usage"))), examples));
        }
        Matcher theme = THEME.matcher(request.argument());
        if (theme.matches()) {
            return theme(theme.group("theme"), request);
        }
        Optional<Theme> named = themes.named(request.argument());
        Parsed parsed = ReferenceParser.parse(request.argument());
        return named.isPresent() || parsed.references().isEmpty()
                ? theme(request.argument(), request)
                : references(parsed, request);
    }

    private static Action example(String references, Wording wording) {
        return new Action.Ask(HelpTopic.typed("citer", wording) + " " + references, says(references));
    }

    private Answer theme(String description, Request request) {
        return choice.answer(
                        description,
                        OF_THEME,
                        request.wording(),
                        theme -> citations.answer(theme, request),
                        better -> theme(better, request))
                .orElseGet(() -> none(description, request.wording()));
    }

    private static Answer none(String asked, Wording wording) {
        Block none = new Block.Paragraph(wording.spans("cite.none", Span.Said.of(asked)));
        Action all = new Action.Ask(wording.say("themes.all.action"), "/themes");
        return Answer.of(Kind.NOT_FOUND, new Reply(List.of(none), List.of(all, HelpCommand.about("citer", wording))));
    }

    private Answer references(Parsed parsed, Request request) {
        Wording wording = request.wording();
        Gathered gathered = reading.gather(reading.resolve(parsed), parsed.rest(), wording);
        List<ProvisionId> provisions = new ArrayList<>(gathered.provisions());
        for (MeetingId meeting : gathered.meetings()) {
            provisions.addAll(corpus.topLevel(meeting));
            sayWhole(corpus.meeting(meeting).orElseThrow(), gathered, wording);
        }
        List<AnswerItem> items = new ArrayList<>(citations.items(provisions));
        items.addAll(gathered.documents());
        List<Block> remarks = gathered.remarks(wording);
        if (items.isEmpty()) {
            return Answer.of(Kind.NOT_FOUND, new Reply(remarks, gathered.offers()))
                    .and(HelpCommand.about("citer", wording));
        }
        return citations.answer(items, request).with(remarks, gathered.offers());
    }

    /** A whole instrument has a citation of its own; a meeting without one says where its provisions went. */
    private void sayWhole(Meeting meeting, Gathered gathered, Wording wording) {
        meeting.instrument().ifPresent(instrument -> {
            List<Span> spans = new ArrayList<>();
            boolean english = wording.language() == Language.ENGLISH;
            String citation = english ? Citation.inEnglish(meeting) : Citation.of(instrument);
            spans.add(new Span.Plain(wording.say("cite.whole") + " " + citation));
            instrument.symbol().ifPresent(symbol -> {
                spans.add(new Span.Plain(", "));
                spans.add(new Span.Link(Citation.url(symbol, wording.language().code())));
            });
            gathered.say(new Block.Paragraph(spans));
        });
        if (meeting.instrument().isEmpty()) {
            MissView misses = new MissView(corpus, wording);
            gathered.miss(misses.emptyMeeting(meeting), misses.nextMeeting(meeting.id()));
        }
    }
}
