package org.recueil.bot.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.intent.AskedIntent;
import org.recueil.bot.intent.DraftIntent;
import org.recueil.bot.intent.ExportIntent;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.intent.SourceIntent;
import org.recueil.bot.intent.TalkIntent;
import org.recueil.bot.intent.TextIntent;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.TurnWord;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.view.HelpActions;
import org.recueil.bot.view.provision.ProvisionThemes;
import org.recueil.bot.view.theme.ThemeList;
import org.recueil.draft.Draft;
import org.recueil.export.FileFormat;
import org.recueil.model.Corpus;
import org.recueil.relation.likeness.Relations;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Wording;

/** Hands each intent to the command that answers it. Safe for use by several threads. */
public final class Answering {
    private final Corpus corpus;
    private final ThemeFinder finder;
    private final NumberAlone number;
    private final NotUnderstood notUnderstood;
    private final RecCommand look;
    private final ThemeList themes;

    private final SearchCommand search;
    private final RelatedCommand related;
    private final CiteCommand cite;
    private final MeetingCommand meetings;
    private final InstrumentCommand instruments;
    private final DocCommand documents;
    private final VerifyCommand verify;
    private final AgreeCommand agree;
    private final ExportCommand export;

    public Answering(Corpus corpus, ThemeFinder finder, Supplier<SearchEngine> engine) {
        Relations relations = new Relations(corpus);
        this.corpus = corpus;
        this.number = new NumberAlone(corpus);
        this.notUnderstood = new NotUnderstood(finder);
        this.look = new RecCommand(corpus, relations);
        this.finder = finder;
        this.themes = new ThemeList(finder);

        this.search = new SearchCommand(corpus, finder, engine, look);
        this.related = new RelatedCommand(corpus, relations);
        this.cite = new CiteCommand(corpus);
        this.meetings = new MeetingCommand(corpus, look);
        this.instruments = new InstrumentCommand(corpus);
        this.documents = new DocCommand(corpus, look);
        this.verify = new VerifyCommand(corpus);
        this.agree = new AgreeCommand(corpus, relations);
        this.export = new ExportCommand(corpus);
    }

    public Answer answer(AskedIntent line, Audience audience, Wording wording) {
        Intent intent = line.intent();
        Answer answer = ExportCommand.offered(intent, intent.accept(new Dispatch(line, audience, wording)), wording);
        return answer.total() == 0 || intent.page() <= answer.pages()
                ? answer
                : answer.after(beyond(intent.page(), answer.pages(), wording));
    }

    /** Says of the whole of a draft what is wrong in it. */
    public Answer verify(Draft draft, Wording wording) {
        return verify.answer(draft, Optional.empty(), wording);
    }

    /** The same on one screen of a phone. */
    public Answer verify(Draft draft, Audience audience, Wording wording) {
        return verify.answer(draft, Optional.of(Budget.of(Kind.VERIFICATION, audience)), wording);
    }

    /** All that is wrong, and the same as a file. */
    public Answer verify(Draft draft, FileFormat format, Wording wording) {
        return verify.answer(draft, format, wording);
    }

    /** The file alone. */
    public Answer verificationFile(Draft draft, FileFormat format, Wording wording) {
        return verify.file(draft, format, wording);
    }

    /** Says that the page asked for does not exist and the last one is shown. */
    private static Block beyond(int page, int pages, Wording wording) {
        String key = pages == 1 ? "page.only" : "page.beyond";
        return new Block.Note(wording.spans(key, Span.Said.of(String.valueOf(page)), pages));
    }

    /** One method for each kind of intent, with one call in it. */
    private final class Dispatch implements Intent.Visitor<Answer> {
        private final AskedIntent line;
        private final Audience audience;
        private final Wording wording;

        Dispatch(AskedIntent line, Audience audience, Wording wording) {
            this.line = line;
            this.audience = audience;
            this.wording = wording;
        }

        @Override
        public Answer oneProvision(TextIntent.OneProvision asked) {
            return look.answer(asked, line, wording);
        }

        @Override
        public Answer lookUp(TextIntent.LookUp asked) {
            return look.answer(asked, line, wording);
        }

        @Override
        public Answer byNumber(TextIntent.ByNumber asked) {
            return number.answer(asked, wording);
        }

        @Override
        public Answer related(TextIntent.Related asked) {
            return related.answer(asked, line, wording);
        }

        @Override
        public Answer cite(TextIntent.Cite asked) {
            return cite.answer(asked, line, wording);
        }

        @Override
        public Answer noReference(TextIntent.NoReference asked) {
            return notUnderstood.answer(asked, wording);
        }

        @Override
        public Answer themeOf(ThemeIntent.ThemeOf asked) {
            return new ThemeCommand(corpus, finder, wording).answer(asked);
        }

        @Override
        public Answer themeDescribed(ThemeIntent.ThemeDescribed asked) {
            return new ThemeCommand(corpus, finder, wording).answer(asked);
        }

        @Override
        public Answer families(ThemeIntent.Families asked) {
            return themes.families(wording);
        }

        @Override
        public Answer familyOf(ThemeIntent.FamilyOf asked) {
            return themes.family(asked, wording);
        }

        @Override
        public Answer allThemes(ThemeIntent.AllThemes asked) {
            return themes.whole(asked, wording);
        }

        @Override
        public Answer themesListing(ThemeIntent.ThemesListing asked) {
            return new ProvisionThemes(asked.id(), corpus, wording).answer(asked.page());
        }

        @Override
        public Answer search(Intent.Search asked) {
            return search.answer(asked, line, wording);
        }

        @Override
        public Answer meetings(SourceIntent.Meetings asked) {
            return meetings.all(wording);
        }

        @Override
        public Answer atMeeting(SourceIntent.AtMeeting asked) {
            return meetings.answer(asked, line, wording);
        }

        @Override
        public Answer noMeeting(SourceIntent.NoMeeting asked) {
            return meetings.answer(asked, wording);
        }

        @Override
        public Answer instruments(SourceIntent.Instruments asked) {
            return instruments.all(wording);
        }

        @Override
        public Answer ofInstrument(SourceIntent.OfInstrument asked) {
            return instruments.answer(asked, wording);
        }

        @Override
        public Answer noInstrument(SourceIntent.NoInstrument asked) {
            return instruments.answer(asked, wording);
        }

        @Override
        public Answer documents(SourceIntent.Documents asked) {
            return documents.answer(asked, line, wording);
        }

        @Override
        public Answer documentOf(SourceIntent.DocumentOf asked) {
            return documents.answer(asked, line, wording);
        }

        @Override
        public Answer documentsCalled(SourceIntent.DocumentsCalled asked) {
            return documents.answer(asked, line, wording);
        }

        @Override
        public Answer verify(DraftIntent.Verify asked) {
            return Answering.this.verify(new Draft(asked.draft(), List.of(), asked.leftOut()), audience, wording);
        }

        @Override
        public Answer agree(DraftIntent.Agree asked) {
            return agree.answer(asked, Budget.of(Kind.AGREED_LANGUAGE, audience), wording);
        }

        @Override
        public Answer export(ExportIntent asked) {
            return export.answer(
                    asked,
                    page -> Answering.this.answer(
                            line.as(asked.list().onPage(page), line.written()), Audience.PRIVATE, wording),
                    wording);
        }

        @Override
        public Answer corrected(Intent.Corrected asked) {
            String key = asked.meant() instanceof SourceIntent ? "document.corrected" : "theme.corrected";
            Block note =
                    new Block.Note(wording.spans(key, Span.Said.of(asked.written()), Span.Said.of(asked.better())));
            return answer(line.as(asked.meant(), asked.better()), audience, wording)
                    .supposed()
                    .after(note);
        }

        @Override
        public Answer usage(TalkIntent.Usage asked) {
            return HelpCommand.usage(asked.verb(), wording);
        }

        @Override
        public Answer help(TalkIntent.Help asked) {
            return HelpCommand.answer(asked, audience, wording);
        }

        @Override
        public Answer silence(TalkIntent.Silence asked) {
            return HelpCommand.welcome(audience, wording);
        }

        @Override
        public Answer about(TalkIntent.About asked) {
            return new AboutCommand(corpus, wording).answer();
        }

        @Override
        public Answer corrections(TalkIntent.Corrections asked) {
            return new CorrectionsCommand(corpus, wording).answer(asked);
        }

        @Override
        public Answer polite(TalkIntent.Polite asked) {
            Block friendly = new Block.Paragraph(wording.spans(asked.kind().key()));
            return Answer.of(Kind.GREETING, friendly, HelpActions.action(wording));
        }

        @Override
        public Answer turned(TalkIntent.Turned asked) {
            String key = asked.word() == TurnWord.BACK ? "turn.back" : "turn.nothing";
            Block said = new Block.Paragraph(wording.spans(key));
            return Answer.of(Kind.HELP, said, HelpActions.action(wording));
        }

        @Override
        public Answer noCommand(TalkIntent.NoCommand asked) {
            return NotUnderstood.answer(asked, wording);
        }

        @Override
        public Answer noWords(TalkIntent.NoWords asked) {
            return SearchCommand.nothing(asked.written(), wording);
        }
    }
}
