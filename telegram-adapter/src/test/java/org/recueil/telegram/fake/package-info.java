/**
 * A Telegram of our own, to which the bot talks in its tests over real HTTP. It is there for what it refuses: a request
 * that breaks a rule of the Bot API is a violation, and a bot's test ends by asserting that there are none. What only
 * makes a chat nicer is left out.
 *
 * <table>
 * <caption>What is refused or noted, and the test that fails if it is not</caption>
 * <tr><th>limit or fault</th><th>shown by</th></tr>
 * <tr><td>what a request may hold: texts, entities, keyboards, addresses, answers to presses and inline queries, commands, descriptions; methods that the bot does not use</td><td>{@code fake/rules.tsv}, a row for each side of each limit ({@code RulesTest})</td></tr>
 * <tr><td>a token of another bot, what is no JSON, characters that Telegram takes away</td><td>{@code RequestsTest}</td></tr>
 * <tr><td>one message per second in a chat after a burst of five, twenty a minute in a group, thirty a second in all: 429 with {@code retry_after}</td><td>{@code RateLimitsTest}</td></tr>
 * <tr><td>where the bot may not write: never started, not a member, thrown out, blocked, deactivated, upgraded; a topic that is closed, deleted or none</td><td>{@code StandingTest}</td></tr>
 * <tr><td>what it may delete: its own for 48 hours, others' as an administrator</td><td>{@code StandingTest}</td></tr>
 * <tr><td>a press or an inline query is answered once, within 30 seconds; a query has 256 characters</td><td>{@code QueriesTest}</td></tr>
 * <tr><td>updates come again until a higher offset confirms them, a hundred at a time, of the kinds allowed, for a day at most; an offset far ahead confirms nothing</td><td>{@code UpdateQueueTest}</td></tr>
 * <tr><td>a second poll ends the first with 409; the one that asks again at once gets one update</td><td>{@code LongPollTest}</td></tr>
 * <tr><td>files that people send: any path, size, status or other address that the server may tell</td><td>{@code DraftFilesTest}, by what the bot does then</td></tr>
 * <tr><td>a document: a form with its file, a caption of 1,024 characters, no text to edit afterwards</td><td>{@code ExportTest}, by what the bot does</td></tr>
 * <tr><td>planted faults: any status, 429, a gateway's HTML, garbage, a result of your own, half an answer, a connection closed before or after the deed, a slow or hanging server; for one method, one chat or all, once or for ever</td><td>{@code FaultsTest}</td></tr>
 * </table>
 */
package org.recueil.telegram.fake;
