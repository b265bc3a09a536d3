/**
 * Telegram: updates in, messages out. The only package that knows the Bot API.
 *
 * <p>What it does when something goes wrong:
 *
 * <table>
 * <caption>Failures and what becomes of them</caption>
 * <tr><th>what</th><th>while asking for updates ({@link org.recueil.delivery.RetryLoop})</th><th>while answering ({@link
 * org.recueil.telegram.api.ApiFailure}, {@link org.recueil.telegram.show.Showing})</th></tr>
 * <tr><td>401, 404 from Telegram: the token is not known</td><td>one line, exit code 1</td><td>sent again; the next poll ends
 * it</td></tr>
 * <tr><td>409: another copy polls</td><td>asked again after pauses that grow to 30 s, until the other has ended</td><td>sent
 * again</td></tr>
 * <tr><td>429</td><td>asked again after {@code retry_after}</td><td>that chat waits as long, no other does</td></tr>
 * <tr><td>5xx, HTML, what is not JSON, a connection that is cut, no network</td><td>asked again after pauses that grow from
 * 0.5 s to 30 s, for ever</td><td>sent again after pauses that grow from 0.5 s to 8 s, until the answer is 30 s old</td></tr>
 * <tr><td>a server that says nothing</td><td>given up 5 s after the poll should have ended, then as above</td><td>given up
 * after 15 s, then as above</td></tr>
 * <tr><td>400 with {@code migrate_to_chat_id}</td><td></td><td>sent to the supergroup</td></tr>
 * <tr><td>a topic that is closed or deleted, a question that is gone</td><td></td><td>sent again beside the topic, then as no
 * reply; logged by its numbers</td></tr>
 * <tr><td>403, a chat or an answer that is gone, a press that is too old</td><td></td><td>ignored, in silence</td></tr>
 * <tr><td>any other 400</td><td>asked again, as above</td><td>logged; an apology is sent instead</td></tr>
 * <tr><td>a press whose data stands on no button of ours, below a message that is not ours or not shown to
 * us</td><td></td><td>one notice; nothing changes</td></tr>
 * <tr><td>the file of a draft that is gone or too large, that is sent on to another address, or whose path may lead elsewhere
 * ({@code ..}, a whole address, a backslash, an escape)</td><td></td><td>not read; one line says so</td></tr>
 * <tr><td>a file that cannot be written</td><td></td><td>logged; an apology is sent instead</td></tr>
 * <tr><td>more than eight files under way</td><td></td><td>the next is written after pauses that grow from 0.5 s to 8 s</td></tr>
 * <tr><td>a draft to check whose message is deleted</td><td></td><td>one notice</td></tr>
 * <tr><td>Telegram does not say who administers a group</td><td></td><td>only the person who asked may delete</td></tr>
 * <tr><td>an update that cannot be read, or that makes us fail</td><td>logged by its number and skipped</td><td>an apology, in
 * private or where a button was pressed</td></tr>
 * </table>
 */
package org.recueil.telegram;
