package org.recueil.bot.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.recueil.model.Theme;
import org.recueil.model.id.TextId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/**
 * What the bot answers: for scripts, and for people.
 *
 * @param confidence how sure it is
 * @param entries the texts on this page, in the order shown
 * @param theme the name of the theme shown, if one is
 * @param choices the names offered, if any
 * @param offered the themes and texts offered that somebody may have meant, for a front end that shows them by itself
 * @param page from 1
 * @param pages at least 1
 * @param total how many items there are on all pages
 * @param failure what kept us from answering: then the reply is an apology. Its message may quote what was asked, so that
 *     a log holds no more of it than its class and where it was thrown
 */
public record Answer(
        Kind kind,
        Confidence confidence,
        List<Entry> entries,
        Optional<String> theme,
        List<String> choices,
        Offered offered,
        int page,
        int pages,
        int total,
        Reply reply,
        Optional<Throwable> failure) {
    /** What an answer is about; scripts see the name in lower case with hyphens. */
    public enum Kind {
        PROVISION,
        PROVISIONS,
        THEME,
        THEMES,
        SEARCH,
        MEETING,
        INSTRUMENT,
        DOCUMENT,
        RELATED,
        CITATIONS,
        HELP,
        ABOUT,
        GREETING,
        NOT_FOUND;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How sure an answer is that it is the one asked for. */
    public enum Confidence {
        /** A reference, a theme, a meeting or the like was named, and is shown. */
        EXACT,
        /** Found by words, by another spelling or another name; or one of several has to be chosen. */
        GOOD,
        /** Perhaps nothing answers: what is shown is only the nearest. */
        WEAK,
        /** Nothing answers. */
        NONE;

        /** As scripts see it: in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A text on the page.
     *
     * @param wordsInCommon of a search, how many different words of the passage shown, or of what stands above it, say what
     *     was asked; else 0
     */
    public record Entry(AnswerItem item, int wordsInCommon) {}

    /**
     * What somebody may have meant, the likeliest first.
     *
     * @param texts those nearest to what is not here, and those that bear the number asked for
     */
    public record Offered(List<OfferedTheme> themes, List<TextId> texts) {
        public Offered {
            themes = List.copyOf(themes);
            texts = List.copyOf(texts);
        }
    }

    /**
     * A theme to choose.
     *
     * @param number its number in the newest index
     * @param name in the language of the answer
     */
    public record OfferedTheme(int number, String name) {}

    public Answer {
        entries = List.copyOf(entries);
        choices = List.copyOf(choices);
        if (page < 1 || pages < page || total < entries.size()) {
            throw new IllegalArgumentException(
                    "page " + page + " of " + pages + ", " + entries.size() + " of " + total + " items");
        }
    }

    /** The texts on this page, in the order shown. */
    public List<AnswerItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    /** An answer of this kind, on one page, without items until it is given some. */
    public static Builder of(Kind kind) {
        return new Builder(kind);
    }

    /** An answer without items. */
    public static Answer of(Kind kind, Reply reply) {
        return of(kind).saying(reply);
    }

    /** An answer without items that says one thing. */
    public static Answer of(Kind kind, Block said, Action... next) {
        return of(kind, new Reply(List.of(said), List.of(next)));
    }

    /** The same answer with one more action, after its own. */
    public Answer and(Action action) {
        List<Action> actions = new ArrayList<>(reply.actions());
        actions.add(action);
        return showing(new Reply(reply.blocks(), actions));
    }

    /** The same answer after one more block. */
    public Answer after(Block remark) {
        return with(List.of(remark), List.of());
    }

    /** The same answer after these remarks, their offers before its own actions, none twice. */
    public Answer with(List<? extends Block> remarks, List<Action> offers) {
        List<Block> blocks = new ArrayList<>(remarks);
        blocks.addAll(reply.blocks());
        Set<Action> actions = new LinkedHashSet<>(offers);
        actions.addAll(reply.actions());
        return showing(new Reply(blocks, List.copyOf(actions)));
    }

    /** The same answer for scripts, shown to people by this reply. */
    public Answer showing(Reply other) {
        return new Answer(kind, confidence, entries, theme, choices, offered, page, pages, total, other, failure);
    }

    /** The same answer to what was not asked in so many words: no surer than {@code GOOD}. */
    public Answer supposed() {
        Confidence less = confidence == Confidence.EXACT ? Confidence.GOOD : confidence;
        return new Answer(kind, less, entries, theme, choices, offered, page, pages, total, reply, failure);
    }

    /** Gathers what scripts need; what people see comes last and makes the answer. */
    public static final class Builder {
        private final Kind kind;
        private List<Entry> entries = List.of();
        private Optional<String> theme = Optional.empty();
        private List<String> choices = List.of();
        private List<OfferedTheme> themes = List.of();
        private List<TextId> texts = List.of();
        private int page = 1;
        private int pages = 1;
        private int total;
        private boolean doubtful;
        private Optional<Throwable> failure = Optional.empty();

        private Builder(Kind kind) {
            this.kind = kind;
        }

        /** The texts on this page; unless a page says otherwise, they are all. */
        public Builder items(List<AnswerItem> its) {
            return entries(its.stream().map(item -> new Entry(item, 0)).toList());
        }

        /** The same, for a search. */
        public Builder entries(List<Entry> its) {
            entries = its;
            total = Math.max(total, its.size());
            return this;
        }

        public Builder theme(String name) {
            theme = Optional.of(name);
            return this;
        }

        /** The names offered, all on this page. */
        public Builder choices(List<String> names) {
            choices = names;
            return this;
        }

        /** The themes that somebody may have meant. */
        public Builder offering(List<Theme> meant, Wording wording) {
            themes = meant.stream()
                    .map(theme -> new OfferedTheme(theme.number(), ThemeName.inFull(theme, wording)))
                    .toList();
            return this;
        }

        /** The texts that somebody may have meant. */
        public Builder offering(Collection<? extends TextId> meant) {
            texts = List.copyOf(meant);
            return this;
        }

        /** Which page of the list it is. */
        public Builder page(Page<?> its) {
            page = its.number();
            pages = its.pages();
            total = its.total();
            return this;
        }

        /** How many there are on all pages, if that is not the number of items. */
        public Builder total(int all) {
            total = all;
            return this;
        }

        /** Says that perhaps none of the texts answers. */
        public Builder doubtful() {
            doubtful = true;
            return this;
        }

        public Builder failing(Throwable cause) {
            failure = Optional.of(cause);
            return this;
        }

        public Answer saying(Reply reply) {
            Offered offered = new Offered(themes, texts);
            return new Answer(kind, confidence(), entries, theme, choices, offered, page, pages, total, reply, failure);
        }

        private Confidence confidence() {
            return switch (kind) {
                case NOT_FOUND -> Confidence.NONE;
                case SEARCH, THEMES -> doubtful ? Confidence.WEAK : Confidence.GOOD;
                case PROVISION, PROVISIONS -> entries.isEmpty() ? Confidence.GOOD : Confidence.EXACT;
                default -> Confidence.EXACT;
            };
        }
    }
}
