/**
 * A Slack of our own, to which the bot talks in its tests over real HTTP and real sockets. It is there for what it refuses:
 * a request that breaks a rule of the Web API is a violation, and a bot's test ends by asserting that there are none.
 *
 * <table>
 * <caption>What is refused or noted, and the test that fails if it is not</caption>
 * <tr><th>limit or fault</th><th>shown by</th></tr>
 * <tr><td>what a method needs, where the bot may write, what it may edit and delete, cards, the Home and windows, methods that the bot does not use</td><td>{@code rules.tsv}, a row each ({@code RulesTest})</td></tr>
 * <tr><td>blocks: how many, of which kinds, how long, with which fields, ids that are there twice, markup that is not escaped; menus, lines to write in, the frame of a window</td><td>{@code BlockKitRulesTest}, {@code ViewRulesTest}</td></tr>
 * <tr><td>one message per second in a channel, whichever way it comes</td><td>{@code LimitsTest}</td></tr>
 * <tr><td>an address of an answer: five uses, half an hour, nothing for all in an archived channel; a message keeps its readers, and is deleted alone</td><td>{@code LimitsTest}</td></tr>
 * <tr><td>which scope a method asks for; which were granted, beside each answer</td><td>{@code ScopesTest}</td></tr>
 * <tr><td>what a person said, read again: its conversation, its thread, its latest text, deleted</td><td>{@code DraftsTest}, by what the bot does then</td></tr>
 * <tr><td>a file: announced with its length, handed over at an address of its own without a token, then shown in a conversation that the bot is in</td><td>{@code rules.tsv}, and {@code FilesTest}, by what the bot does</td></tr>
 * <tr><td>which token a method takes</td><td>{@code LimitsTest}</td></tr>
 * <tr><td>a socket needs a ticket of its own; an event comes up to four times until it is acknowledged, a command once</td><td>{@code LimitsTest}</td></tr>
 * <tr><td>planted faults: Slack's own no, 429 with {@code Retry-After}, any status, garbage, a yes of your own, half an answer, a connection that is closed, slow or hangs, and each of them after the deed; for one method or all, once or for ever</td><td>{@code FaultsTest}</td></tr>
 * <tr><td>sockets that are announced away, dropped, closed, silent, or never greeted</td><td>{@code SocketTest}, by what the bot does then</td></tr>
 * </table>
 */
package org.recueil.slack.fake;
