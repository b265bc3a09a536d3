package org.recueil.slack.show;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Outcome;
import org.recueil.export.ExportedFile;
import org.recueil.platform.OutgoingFiles;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.Feature;
import org.recueil.slack.render.Requests;
import org.recueil.slack.render.SlackMessage;

/**
 * The file of an answer on its way. Before the answer is sent, the bytes are handed over to Slack; nobody sees them yet. After
 * it, the file is shown in the conversation. If the app lacks the scope, Markdown in a further message stands for the file.
 *
 * @see <a href="https://docs.slack.dev/messaging/working-with-files#upload">Uploading files</a>
 */
final class AnswerFile {
    /** The answer that brings the file. */
    interface Bearer {
        /** A further message stands for the file. */
        void add(SlackMessage message);

        /** The file cannot be written, so that the answer fails. */
        void unwritten(Exception why);

        /** Slack does not take the file, so that the answer says why instead. */
        void instead(UserFacingError why);

        /** Everything has arrived. */
        Outcome complete();

        /** The answer has arrived, but not its file. */
        Outcome incomplete(UserFacingError why);
    }

    private final AdapterContext context;
    private final ExportedFile file;
    private final Bearer bearer;
    private boolean isMarkdown;
    private boolean isReady;
    private String id = "";
    private boolean mayBeShown;

    AnswerFile(AdapterContext context, ExportedFile file, Bearer bearer) {
        this.context = context;
        this.file = file;
        this.bearer = bearer;
        this.isMarkdown = !context.app().allows(Feature.FILES);
    }

    /** Whether the answer can be sent. */
    boolean isReady() {
        return isReady;
    }

    /** Whether the file is still to be shown when the answer has arrived. */
    boolean isToBeShown() {
        return !id.isEmpty();
    }

    /** Writes the file and hands it over, or writes what stands for it. */
    CompletionStage<Outcome> prepare() {
        return (isMarkdown ? write() : handOver()).exceptionally(thrown -> {
            isReady = true;
            bearer.unwritten(OutgoingFiles.unwritten(thrown));
            return new Outcome.More();
        });
    }

    private CompletionStage<Outcome> write() {
        MarkdownInMessage markdown = new MarkdownInMessage(context.app(), file);
        return context.files().bring(markdown.file(), written -> {
            isReady = true;
            bearer.add(markdown.message(written));
            return CompletableFuture.completedFuture(new Outcome.More());
        });
    }

    private CompletionStage<Outcome> handOver() {
        WebApi api = context.api();
        return context.files()
                .bring(
                        file,
                        content -> api.call("files.getUploadURLExternal", Requests.upload(file.name(), content.length))
                                .thenCompose(given -> api.upload(given.text("upload_url"), content)
                                        .thenApply(taken -> given.text("file_id")))
                                .handle((taken, thrown) ->
                                        thrown == null ? handedOver(taken) : notTaken(WebApi.failure(thrown))));
    }

    private Outcome handedOver(String its) {
        id = its;
        isReady = true;
        return new Outcome.More();
    }

    private Outcome notTaken(ApiFailure failure) {
        if (failure.isTransient() || failure.isUnknownToken()) {
            return failure.again().orElseGet(Outcome.Failed::new);
        }
        Journal.refused(failure);
        isMarkdown = failure.lacksScope();
        if (!isMarkdown) {
            isReady = true;
            bearer.instead(failure.trouble());
        }
        return new Outcome.More();
    }

    /**
     * Shows the file in a conversation.
     *
     * @param thread empty for the channel itself
     */
    CompletionStage<Outcome> show(String channel, String thread) {
        return context.api()
                .call(
                        "files.completeUploadExternal",
                        Requests.uploaded(id, file.content().title(), channel, thread))
                .handle((answer, thrown) -> thrown == null ? shown() : notShown(WebApi.failure(thrown)));
    }

    private Outcome shown() {
        id = "";
        return bearer.complete();
    }

    private Outcome notShown(ApiFailure failure) {
        mayBeShown |= failure.mayBeDone();
        if (failure.isTransient() || failure.isUnknownToken()) {
            return failure.again().orElseGet(Outcome.Failed::new);
        }
        Journal.refused(failure);
        id = "";
        return bearer.incomplete(mayBeShown ? UserFacingError.UNSURE : failure.trouble());
    }
}
