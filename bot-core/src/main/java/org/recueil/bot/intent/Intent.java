package org.recueil.bot.intent;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.reading.question.Sought;
import org.recueil.model.id.MeetingId;
import org.recueil.reply.Action;
import org.recueil.reply.Span;

/**
 * What a line asks for. {@link org.recueil.bot.reading.Reader} reads it once. Buttons, links and filters are printed intents:
 * reading {@link #line} or {@link #says} gives the intent again. Pages count from 1.
 */
public sealed interface Intent
        permits Intent.Search,
                Intent.Corrected,
                TextIntent,
                ThemeIntent,
                SourceIntent,
                DraftIntent,
                ExportIntent,
                TalkIntent {
    /** The line with its command, as buttons say it: {@code /rec II.37}, {@code /theme 7 page 2}. */
    String says();

    /** The shortest line that asks for the same: {@code II.37}, {@code thème 7 page 2}. */
    default String line() {
        return says();
    }

    /** The same as {@link #says}, as a command in a text. */
    default Span.Command command() {
        String[] words = says().substring(1).split(" ", 2);
        return new Span.Command(words[0], words.length == 1 ? "" : words[1]);
    }

    /** An action that asks for this. */
    default Action.Ask ask(Action.Role role, String label) {
        return new Action.Ask(role, label, says());
    }

    default int page() {
        return 1;
    }

    /** The same list on another page; the same intent if it has no pages. */
    default Intent onPage(int number) {
        return this;
    }

    /** Calls the visitor's method for this kind of intent. */
    <R> R accept(Visitor<R> visitor);

    /** A line that asks for another page of a list. */
    static String paged(String line, int page) {
        boolean said = page != 1 || Paged.isOne(line);
        return said ? line + " page " + page : line;
    }

    /** A line that ends with a page: what {@link #paged} prints, read again. */
    record Paged(String argument, int page) {
        private static final Pattern PAGE =
                Pattern.compile("(?<argument>.*?)(?:^|\\s)(?:--)?page[\\s=]+(?<page>\\d{1,9})", Pattern.DOTALL);

        /** Splits the page from a line; empty if the line asks for no page. */
        public static Optional<Paged> read(String line) {
            Matcher page = PAGE.matcher(line);
            return page.matches()
                    ? Optional.of(new Paged(page.group("argument"), Integer.parseInt(page.group("page"))))
                    : Optional.empty();
        }

        /** Whether a line asks for a page. */
        public static boolean isOne(String line) {
            return PAGE.matcher(line).matches();
        }
    }

    /**
     * What the texts say about a question, which may hold references.
     *
     * @param question as it was written
     */
    record Search(String question, Sought sought, int page) implements Intent {
        /** The same question, limited to a meeting or session. */
        public Search at(MeetingId meeting) {
            return new Search(question, sought.at(meeting), page);
        }

        @Override
        public String says() {
            return paged(Verb.SEARCH.says(question), page);
        }

        @Override
        public Search onPage(int number) {
            return new Search(question, sought, number);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.search(this);
        }
    }

    /**
     * A line with a misspelt word, and what the corrected line means.
     *
     * @param says the line as it was written, without a page
     * @param written the part of it with the mistake
     * @param better the same part, corrected
     */
    record Corrected(String says, String written, String better, Intent meant) implements Intent {
        @Override
        public String says() {
            return paged(says, meant.page());
        }

        @Override
        public int page() {
            return meant.page();
        }

        @Override
        public Corrected onPage(int number) {
            return new Corrected(says, written, better, meant.onPage(number));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.corrected(this);
        }
    }

    /** One method for each kind of intent; the compiler finds a missing one. */
    interface Visitor<R> {
        R oneProvision(TextIntent.OneProvision oneProvision);

        R lookUp(TextIntent.LookUp lookUp);

        R byNumber(TextIntent.ByNumber byNumber);

        R related(TextIntent.Related related);

        R cite(TextIntent.Cite cite);

        R themeOf(ThemeIntent.ThemeOf themeOf);

        R themeDescribed(ThemeIntent.ThemeDescribed themeDescribed);

        R families(ThemeIntent.Families families);

        R familyOf(ThemeIntent.FamilyOf familyOf);

        R allThemes(ThemeIntent.AllThemes allThemes);

        R themesListing(ThemeIntent.ThemesListing themesListing);

        R search(Search search);

        R meetings(SourceIntent.Meetings meetings);

        R atMeeting(SourceIntent.AtMeeting atMeeting);

        R noMeeting(SourceIntent.NoMeeting noMeeting);

        R instruments(SourceIntent.Instruments instruments);

        R ofInstrument(SourceIntent.OfInstrument ofInstrument);

        R noInstrument(SourceIntent.NoInstrument noInstrument);

        R documents(SourceIntent.Documents documents);

        R documentOf(SourceIntent.DocumentOf documentOf);

        R documentsCalled(SourceIntent.DocumentsCalled documentsCalled);

        R verify(DraftIntent.Verify verify);

        R agree(DraftIntent.Agree agree);

        R export(ExportIntent export);

        R corrected(Corrected corrected);

        R usage(TalkIntent.Usage usage);

        R noReference(TextIntent.NoReference noReference);

        R help(TalkIntent.Help help);

        R silence(TalkIntent.Silence silence);

        R about(TalkIntent.About about);

        R corrections(TalkIntent.Corrections corrections);

        R polite(TalkIntent.Polite polite);

        R turned(TalkIntent.Turned turned);

        R noCommand(TalkIntent.NoCommand noCommand);

        R noWords(TalkIntent.NoWords noWords);
    }
}
