package org.recueil.telegram.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.Bot;
import org.recueil.bot.Quotes;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.DeepLink;
import org.recueil.telegram.render.InlineText;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramRenderer;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;

/**
 * What is offered to a person who types {@code @OurBot …} in any chat: their own sentence with its references as citations, or
 * the texts that the line finds, one page at a time, or themes, fifty at a time. Safe for use by several threads.
 */
public final class InlineAnswers {
    /** Where the next results begin: a page of the core's answer, and the index of a text on it. */
    private static final Pattern OFFSET = Pattern.compile("(?<page>\\d{1,4})\\.(?<index>\\d{1,4})");

    /**
     * The results for one query.
     *
     * @param next the offset of the next results; empty if there are no more
     * @param isLasting whether Telegram may offer it again for a while. Not so for people's own words, or if something failed
     * @param failure that kept the core from answering, if any did
     */
    record Offer(List<InlineText> texts, String next, boolean isLasting, Optional<Throwable> failure) {
        static final Offer NONE = new Offer(List.of(), "", false, Optional.empty());

        Offer {
            texts = List.copyOf(texts);
        }
    }

    private final Bot bot;
    private final Quotes quotes;
    private final Self self;

    public InlineAnswers(Bot bot, Quotes quotes, Self self) {
        this.bot = bot;
        this.quotes = quotes;
        this.self = self;
    }

    /** Nothing is said of a draft, or of a sentence for agreed language, while somebody types it. */
    Offer offer(String query, String offset, Language language) {
        if (bot.textCommand(query).isPresent()) {
            return Offer.NONE;
        }
        Optional<Reply> sentence = quotes.sentence(query);
        if (sentence.isPresent()) {
            List<TelegramMessage> parts = TelegramRenderer.plain().render(sentence.get());
            String title = Words.in(language).say("inline.sentence");
            return new Offer(
                    InlineText.parts("s", title, parts.get(0).text(), parts, language), "", false, Optional.empty());
        }
        Matcher from = OFFSET.matcher(offset);
        boolean further = from.matches();
        return new Listing(query.strip(), language)
                .from(
                        further ? Integer.parseInt(from.group("page")) : 1,
                        further ? Integer.parseInt(from.group("index")) : 0);
    }

    /** Collects the results of one query. */
    private final class Listing {
        private final String query;
        private final Language language;
        private final List<InlineText> texts = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private Optional<Throwable> failure = Optional.empty();

        Listing(String query, Language language) {
            this.query = query;
            this.language = language;
        }

        /**
         * One page of the core's answer, which costs one search, or as many pages of themes as there is room for. People who
         * scroll ask for more.
         */
        Offer from(int firstPage, int firstIndex) {
            int index = firstIndex;
            int page = firstPage;
            while (true) {
                Answer answer = answer(page);
                List<List<InlineText>> entries = entries(answer, page);
                for (; index < entries.size(); index++) {
                    if (texts.size() + entries.get(index).size() > TelegramLimits.INLINE_RESULTS) {
                        return offer(page + "." + index);
                    }
                    entries.get(index).stream()
                            .filter(text -> ids.add(text.id()))
                            .forEach(texts::add);
                }
                page++;
                index = 0;
                if (page > answer.pages()) {
                    return offer("");
                } else if (answer.kind() != Answer.Kind.THEMES) {
                    return offer(page + ".0");
                }
            }
        }

        private Offer offer(String next) {
            return new Offer(texts, next, failure.isEmpty(), failure);
        }

        private Answer answer(int page) {
            String line = query.isEmpty() ? "/themes tous" : query;
            return ask(page == 1 ? line : line + " page " + page);
        }

        private Answer ask(String line) {
            Answer answer = bot.answer(new Message(line, language));
            failure = failure.or(answer::failure);
            return answer;
        }

        /** The entries of a page, each in its parts. */
        private List<List<InlineText>> entries(Answer answer, int page) {
            List<List<InlineText>> entries = new ArrayList<>();
            if (page == 1 || answer.kind() == Answer.Kind.THEMES) {
                answer.offered().themes().forEach(theme -> entries.add(theme(theme)));
            }
            answer.items().forEach(item -> entries.add(item(item)));
            if (entries.isEmpty() && page == 1) {
                answer.offered().texts().stream()
                        .flatMap(id -> quotes.item(id).stream())
                        .forEach(item -> entries.add(item(item)));
            }
            return entries;
        }

        private List<InlineText> theme(Answer.OfferedTheme theme) {
            String line = "/theme " + theme.number();
            Reply shown = ask(line).reply().withActions();
            List<TelegramMessage> parts = TelegramRenderer.plain().render(shown);
            String about = Words.in(language).say("inline.theme.about", theme.number());
            return InlineText.parts("t" + theme.number(), theme.name(), about, parts, language).stream()
                    .map(text -> text.leadingTo(Words.in(language).say("inline.provisions"), line))
                    .toList();
        }

        private List<InlineText> item(AnswerItem item) {
            List<Block> blocks = new ArrayList<>(quotes.text(item, language).blocks());
            DeepLink.address(self.name(), item.id())
                    .ifPresent(address -> blocks.add(
                            new Block.Note(new Span.Link(Words.in(language).say("deep.link"), address))));
            List<TelegramMessage> parts = TelegramRenderer.plain().render(new Reply(blocks, List.of()));
            String id = DeepLink.parameter(item.id().toString())
                    .orElseGet(() -> item.id().toString());
            String title = item.label().equals(item.citation()) ? item.label() : item.label() + " · " + item.citation();
            return InlineText.parts(id, title, item.text(), parts, language);
        }
    }
}
