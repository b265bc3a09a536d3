package org.recueil.bot.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.recueil.export.ExportedFile;
import org.recueil.model.Theme;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Finding;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.wording.Wording;

/**
 * An answer of the bot, for scripts and for people.
 *
 * @param confidence how sure it is
 * @param entries the texts on this page, in the order shown
 * @param findings what was found in a draft, in its order; empty for all other answers
 * @param theme the name of the theme shown, if there is one
 * @param choices the names offered
 * @param offered the themes and texts that may have been meant, for front ends that show them in their own way
 * @param page from 1
 * @param pages at least 1
 * @param total how many items there are on all pages
 * @param file that the answer brings, not yet written
 * @param failure why we could not answer; the reply is then an apology. Its message may quote what was asked, so a log must
 *     only hold its class and where it was thrown
 */
public record Answer(
        Kind kind,
        Confidence confidence,
        List<Entry> entries,
        List<Finding> findings,
        Optional<String> theme,
        List<String> choices,
        Offered offered,
        int page,
        int pages,
        int total,
        Reply reply,
        Optional<ExportedFile> file,
        Optional<Throwable> failure) {
    /** What an answer is about. Scripts see the name in lower case with hyphens. */
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
        VERIFICATION,
        AGREED_LANGUAGE,
        EXPORT,
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
        /** Found by words, by another spelling or by another name; or several fit and one has to be chosen. */
        GOOD,
        /** Perhaps nothing answers; the nearest texts are shown. */
        WEAK,
        /** Nothing answers. */
        NONE;

        /** The name as scripts see it: in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A text on the page.
     *
     * @param counting counts the {@link #wordsInCommon} when they are asked for, since few readers of an answer need them
     */
    public record Entry(AnswerItem item, IntSupplier counting) {
        /**
         * In a search, how many different words of the question the passage shown has, itself or in the text above it;
         * otherwise 0.
         */
        public int wordsInCommon() {
            return counting.getAsInt();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && item.equals(entry.item) && wordsInCommon() == entry.wordsInCommon();
        }

        @Override
        public int hashCode() {
            return item.hashCode();
        }
    }

    /**
     * What may have been meant, the likeliest first.
     *
     * @param texts the texts nearest to a missing one, or those with the number asked for
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
     * @param number in the newest index
     * @param name in the language of the answer
     */
    public record OfferedTheme(int number, String name) {}

    public Answer {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
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

    /** Begins an answer of this kind, on one page and without items. */
    public static Builder of(Kind kind) {
        return new Builder(kind);
    }

    /** An answer without items. */
    public static Answer of(Kind kind, Reply reply) {
        return of(kind).saying(reply);
    }

    /** An answer without items and with a single block. */
    public static Answer of(Kind kind, Block said, Action... next) {
        return of(kind, new Reply(List.of(said), List.of(next)));
    }

    /** The same answer with one more action at the end. */
    public Answer and(Action action) {
        List<Action> actions = new ArrayList<>(reply.actions());
        actions.add(action);
        return showing(new Reply(reply.blocks(), actions));
    }

    /** The same answer with a block before its own. */
    public Answer after(Block remark) {
        return with(List.of(remark), List.of());
    }

    /** The same answer with a block after its own. */
    public Answer before(Block remark) {
        List<Block> blocks = new ArrayList<>(reply.blocks());
        blocks.add(remark);
        return showing(new Reply(blocks, reply.actions()));
    }

    /**
     * The same answer with these remarks and offers before its own blocks and actions. An action that is there twice is kept
     * once.
     */
    public Answer with(List<? extends Block> remarks, List<Action> offers) {
        List<Block> blocks = new ArrayList<>(remarks);
        blocks.addAll(reply.blocks());
        Set<Action> actions = new LinkedHashSet<>(offers);
        actions.addAll(reply.actions());
        return showing(new Reply(blocks, List.copyOf(actions)));
    }

    /** The same answer with a file. */
    public Answer bringing(ExportedFile its) {
        return new Answer(
                kind,
                confidence,
                entries,
                findings,
                theme,
                choices,
                offered,
                page,
                pages,
                total,
                reply,
                Optional.of(its),
                failure);
    }

    /** The same answer with another reply for people. */
    public Answer showing(Reply other) {
        return new Answer(
                kind, confidence, entries, findings, theme, choices, offered, page, pages, total, other, file, failure);
    }

    /** The same answer to a question that we corrected or guessed: at most {@code GOOD}. */
    public Answer supposed() {
        Confidence less = confidence == Confidence.EXACT ? Confidence.GOOD : confidence;
        return new Answer(
                kind, less, entries, findings, theme, choices, offered, page, pages, total, reply, file, failure);
    }

    /** Gathers what scripts need. The reply that people see comes last and completes the answer. */
    public static final class Builder {
        private final Kind kind;
        private List<Entry> entries = List.of();
        private List<Finding> findings = List.of();
        private Optional<String> theme = Optional.empty();
        private List<String> choices = List.of();
        private List<OfferedTheme> themes = List.of();
        private List<TextId> texts = List.of();
        private int page = 1;
        private int pages = 1;
        private int total;
        private boolean doubtful;
        private Optional<ExportedFile> file = Optional.empty();
        private Optional<Throwable> failure = Optional.empty();

        private Builder(Kind kind) {
            this.kind = kind;
        }

        /** The texts on this page. They are all there are, unless {@link #page} says otherwise. */
        public Builder items(List<AnswerItem> its) {
            return entries(its.stream().map(item -> new Entry(item, () -> 0)).toList());
        }

        /** The same, for a search. */
        public Builder entries(List<Entry> its) {
            entries = its;
            total = Math.max(total, its.size());
            return this;
        }

        /** What was found in a draft. */
        public Builder findings(List<Finding> its) {
            findings = its;
            return this;
        }

        public Builder theme(String name) {
            theme = Optional.of(name);
            return this;
        }

        /** The names offered on this page. */
        public Builder choices(List<String> names) {
            choices = names;
            return this;
        }

        /** The themes that may have been meant. */
        public Builder offering(List<Theme> meant, Wording wording) {
            themes = meant.stream()
                    .map(theme -> new OfferedTheme(theme.number(), ThemeName.inFull(theme, wording)))
                    .toList();
            return this;
        }

        /** The texts that may have been meant. */
        public Builder offering(Collection<? extends TextId> meant) {
            texts = List.copyOf(meant);
            return this;
        }

        /** The page of the list that is shown. */
        public Builder page(Page<?> its) {
            page = its.number();
            pages = its.pages();
            total = its.total();
            return this;
        }

        /** How many there are on all pages, if it is not the number of items. */
        public Builder total(int all) {
            total = all;
            return this;
        }

        /** Marks the answer as weak: perhaps none of the texts answers. */
        public Builder doubtful() {
            doubtful = true;
            return this;
        }

        public Builder file(ExportedFile its) {
            file = Optional.of(its);
            return this;
        }

        public Builder failing(Throwable cause) {
            failure = Optional.of(cause);
            return this;
        }

        public Answer saying(Reply reply) {
            Offered offered = new Offered(themes, texts);
            return new Answer(
                    kind,
                    confidence(),
                    entries,
                    findings,
                    theme,
                    choices,
                    offered,
                    page,
                    pages,
                    total,
                    reply,
                    file,
                    failure);
        }

        private Confidence confidence() {
            return switch (kind) {
                case NOT_FOUND -> Confidence.NONE;
                case SEARCH, THEMES, AGREED_LANGUAGE -> doubtful ? Confidence.WEAK : Confidence.GOOD;
                case PROVISION, PROVISIONS -> entries.isEmpty() ? Confidence.GOOD : Confidence.EXACT;
                default -> Confidence.EXACT;
            };
        }
    }
}
