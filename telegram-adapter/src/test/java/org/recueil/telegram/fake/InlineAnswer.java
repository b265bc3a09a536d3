package org.recueil.telegram.fake;

import java.util.List;
import java.util.Optional;

/**
 * What the bot answered to an inline query (Bot API, "answerInlineQuery").
 *
 * @param nextOffset empty where there is no more
 * @param cacheSeconds how long the server keeps it for people who ask the same
 * @param personal kept for this person alone
 * @param button the words of the button above the results, if there is one
 * @param startParameter what that button starts the bot with
 */
public record InlineAnswer(
        List<InlineResult> results,
        String nextOffset,
        int cacheSeconds,
        boolean personal,
        Optional<String> button,
        String startParameter) {}
