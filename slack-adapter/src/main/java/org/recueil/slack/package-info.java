/**
 * Slack: events in, blocks out. The only package that knows Slack.
 *
 * <p>Of Slack's SDK it uses the models. Sockets, dispatch and the check of signatures are our own. The SDK takes seconds to
 * reconnect after a drop, its acknowledgement waits for the handler, and its check reads bodies as text and ends at the first
 * wrong digit.
 *
 * <p>What it does when something goes wrong:
 *
 * <table>
 * <caption>Failures and what becomes of them</caption>
 * <tr><th>what</th><th>while connecting ({@link org.recueil.delivery.RetryLoop}, {@link
 * org.recueil.slack.entrance.SocketMode})</th><th>while answering ({@link org.recueil.slack.show.Showing})</th></tr>
 * <tr><td>{@code invalid_auth}, {@code not_authed}, {@code account_inactive}, {@code token_revoked}, {@code token_expired},
 * {@code not_allowed_token_type}: the token is not known</td><td>one line, exit code 1</td><td>the same</td></tr>
 * <tr><td>a scope that the app was not granted ({@link org.recueil.slack.app.GrantedScopes})</td><td>what needs it is off, one
 * line of the log</td><td>{@code missing_scope}, without a request; once, if the scope was taken away since</td></tr>
 * <tr><td>429</td><td>asked again after {@code Retry-After}</td><td>that channel waits as long, no other does</td></tr>
 * <tr><td>5xx, HTML, what is not JSON, a connection that is cut, {@code internal_error} and the like</td><td>asked again after
 * pauses that grow from 0.1 s to 5 s, for ever</td><td>sent again after pauses that grow from 0.5 s to 8 s, until the answer
 * is 30 s old</td></tr>
 * <tr><td>Slack announces the end of a socket</td><td>the next one is open before the old one is left, 2 s later</td><td>what
 * came by the old one is acknowledged there while it can be, then by the next</td></tr>
 * <tr><td>a socket that breaks, is closed, or says nothing for 3 to 6 s</td><td>the next one is opened at once</td><td>goes
 * on; an event whose acknowledgement is lost comes again, and is not answered again</td></tr>
 * <tr><td>sockets of which none lasts 2 s, however they end</td><td>the next one is opened after pauses that grow from 0.05 s
 * to 1 s</td><td>goes on</td></tr>
 * <tr><td>a search that takes long, a Web API that does</td><td></td><td>acknowledged after 150 ms, an event after 900 ms;
 * answered when it can be</td></tr>
 * <tr><td>the same event, message, command or press again, by whatever id or way</td><td></td><td>answered once in an hour;
 * again where the first answer failed</td></tr>
 * <tr><td>an address of an answer that has expired, was used five times, or refuses for another reason</td><td></td><td>{@code
 * chat.postEphemeral} instead; for what is shared, {@code chat.postMessage}, which needs a bot that is in the
 * channel</td></tr>
 * <tr><td>{@code not_in_channel}, {@code is_archived}, {@code channel_not_found} when that is refused,
 * too</td><td></td><td>the presser is told what to do, and may press again</td></tr>
 * <tr><td>no answer when something is shared: 5xx, a connection that is cut, 10 s, {@code internal_error}, {@code
 * fatal_error}; what never left ours is sent again</td><td></td><td>not sent again by any way, since it may stand there: the
 * presser is told so, and may press again</td></tr>
 * <tr><td>a file that Slack does not take, or does not show where it belongs</td><td></td><td>one sentence says so; before it is
 * shown, nobody sees anything of it</td></tr>
 * <tr><td>an address for a file that is neither https nor that of the methods, or that leads on to another</td><td></td><td>gets
 * no file; an apology is shown</td></tr>
 * <tr><td>a message of ours that is gone, or that cannot be edited any more</td><td></td><td>a new one instead; what is left
 * of the old answer to an edited question is deleted</td></tr>
 * <tr><td>a message of ours that is to be deleted and is gone</td><td></td><td>that was all</td></tr>
 * <tr><td>several edits of a question at once, in the wrong order, or again</td><td></td><td>the last text is answered, by
 * Slack's clock; what nobody needs any more is skipped</td></tr>
 * <tr><td>an edit of a question whose answer is not remembered: after a restart, or a day</td><td></td><td>an answer of its
 * own, beside the old one</td></tr>
 * <tr><td>more than Slack lets anybody write: a text over 40,000 characters, thousands of elements, hundreds of
 * links</td><td></td><td> read as far as {@link org.recueil.slack.api.SlackLimits} and {@link
 * org.recueil.slack.api.BoundedJson} say</td></tr>
 * <tr><td>any other refusal</td><td>asked again, as above</td><td>logged by Slack's word; an apology is shown instead, in a
 * window too if that asked</td></tr>
 * <tr><td>what cannot be read, or makes us fail</td><td></td><td>logged without its content, and acknowledged</td></tr>
 * <tr><td>too much at once: 100 waiting for one person or channel, or 30 s</td><td></td><td>given up, with one apology for
 * all</td></tr>
 * <tr><td>HTTP mode: a signature that is missing, or older or newer than five minutes; one that is wrong; a length that cannot
 * be; a body over 1 MB</td><td>401, before the body is read; 401; 400; 413; each counted, and logged once a
 * minute</td><td></td></tr>
 * <tr><td>more than 128 connections whose request is not whole; more than 8 MB of such requests; one that takes over 10
 * s</td><td>the oldest is closed; the largest; it</td><td>goes on</td></tr>
 * <tr><td>something signed that cannot be read; more than four million characters of what is being answered</td><td>400, 503;
 * in Socket Mode no acknowledgement; each counted, and logged once a minute</td><td>Slack sends events again</td></tr>
 * <tr><td>a press of what stands on no button of the message, as Slack tells it</td><td></td><td>one notice; nothing changes.
 * Below what one person alone sees, of which Slack tells no button: everything except deleting works</td></tr>
 * <tr><td>a message to check that is gone, or that another person wrote</td><td></td><td>the presser is told that it cannot be
 * read</td></tr>
 * <tr><td>a request that was answered comes again, with the same signature</td><td></td><td>200, and no second
 * answer</td></tr>
 * <tr><td>SIGTERM</td><td>nothing more is taken in</td><td>what is under way is finished, within five seconds</td></tr>
 * </table>
 *
 * <p>A button below what one person sees replaces it. Below what everybody sees, it shows the presser an answer of their own,
 * so that nobody's press changes what others read. If a question is deleted, its answer stays, because others may have replied
 * to it. In a channel, the person who asked can delete the answer by its button.
 */
package org.recueil.slack;
