package org.recueil.telegram.event;

import java.util.ArrayList;
import java.util.List;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.event.InlineAnswers.Offer;
import org.recueil.telegram.render.InlineText;
import org.recueil.telegram.render.Requests;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.telegram.show.Languages;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultsButton;

/**
 * Queries that people type in any chat. Each letter makes a new query, and people see only the answer to the last one. So it
 * replaces those of the same person that still wait.
 */
public final class InlineQueries {
    /** How long Telegram keeps the results for the same person. */
    private static final int CACHE_SECONDS = 300;

    private final AdapterContext context;
    private final InlineAnswers answers;

    public InlineQueries(AdapterContext context, InlineAnswers answers) {
        this.context = context;
        this.answers = answers;
    }

    /** Answers a query. {@code done} is run once it needs nothing more. */
    public void handle(long update, InlineQuery query, Runnable done) {
        long user = query.getFrom().getId();
        context.courier().replace(new Destination.Inline(user), context.request(() -> answer(update, query), done));
    }

    private PartialBotApiMethod<?> answer(long update, InlineQuery query) {
        Language language = Languages.of(query.getFrom());
        List<Offer> made = new ArrayList<>();
        context.attempt(
                update,
                () -> made.add(answers.offer(orEmpty(query.getQuery()), orEmpty(query.getOffset()), language)),
                () -> made.add(Offer.NONE));
        Offer offer = made.get(0);
        offer.failure().ifPresent(failure -> context.failed(update, failure));
        List<InlineQueryResult> results =
                offer.texts().stream().map(InlineQueries::result).toList();
        AnswerInlineQuery answer = AnswerInlineQuery.builder()
                .inlineQueryId(query.getId())
                .results(results)
                .cacheTime(offer.isLasting() ? CACHE_SECONDS : 0)
                .isPersonal(true)
                .nextOffset(offer.next())
                .build();
        if (results.isEmpty() && orEmpty(query.getOffset()).isEmpty()) {
            String nothing = Words.in(language).say("inline.nothing");
            answer.setButton(InlineQueryResultsButton.builder()
                    .text(nothing)
                    .startParameter("aide")
                    .build());
        }
        return answer;
    }

    private static InlineQueryResult result(InlineText text) {
        InlineQueryResultArticle article = InlineQueryResultArticle.builder()
                .id(text.id())
                .title(text.title())
                .description(text.about())
                .inputMessageContent(Requests.inserted(text.message()))
                .build();
        if (!text.message().keyboard().isEmpty()) {
            article.setReplyMarkup(Requests.markup(text.message().keyboard()));
        }
        return article;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
