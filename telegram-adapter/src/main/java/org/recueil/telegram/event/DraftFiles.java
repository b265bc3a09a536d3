package org.recueil.telegram.event;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.recueil.draft.Draft;
import org.recueil.draft.DraftException;
import org.recueil.draft.DraftLimits;
import org.recueil.draft.DraftReader;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.DraftProblems;
import org.recueil.platform.OneRequest;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.telegram.show.Notice;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads the drafts in files that people send in private. In groups files are ignored. Nothing of a file is kept or logged, not
 * even its name. Safe for use by several threads.
 */
public final class DraftFiles {
    private static final int NAME = 60;

    private final AdapterContext context;
    private final ChatDrafts drafts;
    private final DraftReader reader = new DraftReader(DraftLimits.SERVICE);

    public DraftFiles(AdapterContext context) {
        this.context = context;
        this.drafts = context.composer().drafts();
    }

    /**
     * The file that a message brings to be checked; empty if its words ask for something else, or bring the draft themselves.
     */
    Optional<Document> in(Message message) {
        Document file = message.getDocument();
        if (file == null
                || file.getFileId() == null
                || message.getAnimation() != null
                || ChatPlace.beside(message).isGroup()) {
            return Optional.empty();
        }
        String words = context.addressed().seen(message);
        boolean asksOtherwise = words.startsWith("/")
                || drafts.bringsText(words)
                || refusal(file).isPresent();
        return words.isBlank() || drafts.asks(words) || !asksOtherwise ? Optional.of(file) : Optional.empty();
    }

    /**
     * Reads a file. If that fails, the chat is told why and {@code done} is run.
     *
     * @param then takes the draft
     */
    void read(long update, Document file, ChatPlace place, Language language, Consumer<Draft> then, Runnable done) {
        if (!drafts.areChecked()) {
            // what is said then needs no file
            then.accept(new Draft("", List.of(), false));
            return;
        }
        Optional<DraftException> refusal = refusal(file);
        if (refusal.isPresent()) {
            tell(refusal.get(), place, language, done);
        } else if (file.getFileSize() != null && file.getFileSize() > TelegramLimits.FILE_BYTES) {
            context.say(place, language, done, "file.large");
        } else {
            fetch(update, file, place, language, then, done);
        }
    }

    private static Optional<DraftException> refusal(Document file) {
        try {
            DraftReader.requireReadable(name(file));
            return Optional.empty();
        } catch (DraftException refusal) {
            return Optional.of(refusal);
        }
    }

    private static String name(Document file) {
        return file.getFileName() == null ? "" : file.getFileName();
    }

    private void fetch(
            long update, Document file, ChatPlace place, Language language, Consumer<Draft> then, Runnable done) {
        AtomicReference<Runnable> next = new AtomicReference<>();
        context.courier()
                .submit(
                        new Destination.Files(place.chat()),
                        new OneRequest<>(
                                () -> context.api()
                                        .file(
                                                file.getFileId(),
                                                content -> read(name(file), content, place, language, then, done))
                                        .thenAccept(next::set),
                                BotApi::failure,
                                () -> context.attempt(
                                        update,
                                        () -> next.get().run(),
                                        () -> context.say(place, language, done, "apology.failed")),
                                failure -> refused(failure, place, language, done),
                                () -> context.say(place, language, done, "file.late")));
    }

    /** Reads a draft, and returns what follows. */
    private Runnable read(
            String name, byte[] content, ChatPlace place, Language language, Consumer<Draft> then, Runnable done) {
        try {
            Draft draft = reader.read(name, new ByteArrayInputStream(content));
            return () -> then.accept(draft);
        } catch (DraftException unreadable) {
            return () -> tell(unreadable, place, language, done);
        }
    }

    private void refused(ApiFailure failure, ChatPlace place, Language language, Runnable done) {
        boolean isLarge = BotApi.isTooLarge(failure);
        if (!isLarge) {
            Journal.refused(failure);
        }
        context.say(place, language, done, isLarge ? "file.large" : "file.gone");
    }

    private void tell(DraftException problem, ChatPlace place, Language language, Runnable done) {
        Span name = Span.Said.of(problem.name(), NAME);
        Span why = new Span.Plain(DraftProblems.why(problem).in(language.locale()));
        Block line = new Block.Paragraph(Words.in(language).spans("file.unreadable", name, why));
        List<TelegramMessage> words = context.composer().plain(Reply.of(line));
        context.show(place, language, new Notice(place, () -> words, done));
    }
}
