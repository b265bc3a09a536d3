package org.recueil.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads the file of a draft: {@code .txt} and {@code .md} in UTF-8, and {@code .docx}. The name says which, and the content
 * must agree. In a process one {@code .docx} is read at a time; another one waits for at most ten seconds. Safe for use by
 * several threads.
 */
public final class DraftReader {
    /** The name of standard input. It has no extension, so the content alone says what it is: a {@code .docx} or text. */
    public static final String STANDARD_INPUT = "-";

    private static final Semaphore TURN = new Semaphore(1, true);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DraftLimits limits;
    private final Semaphore turn;
    private final Duration patience;

    public DraftReader(DraftLimits limits) {
        this(limits, TURN, PATIENCE);
    }

    DraftReader(DraftLimits limits, Semaphore turn, Duration patience) {
        this.limits = limits;
        this.turn = turn;
        this.patience = patience;
    }

    /**
     * Reads a file. Links are followed. A pipe or a device is refused and never opened, so this does not wait for one.
     *
     * @throws DraftException if it cannot be read
     */
    public Draft read(Path file) throws DraftException {
        String name = file.toString();
        try {
            requireFile(Files.readAttributes(file, BasicFileAttributes.class));
            DraftFormat format = DraftFormat.named(name);
            try (FileChannel channel = FileChannel.open(file)) {
                return format == DraftFormat.DOCX
                        ? docx(Content.of(channel))
                        : text(Channels.newInputStream(channel), format);
            }
        } catch (NoSuchFileException | NotDirectoryException missing) {
            throw new DraftException(name, DraftProblem.MISSING, "");
        } catch (AccessDeniedException denied) {
            throw new DraftException(name, DraftProblem.DENIED, "");
        } catch (IOException failed) {
            throw named(name, failed);
        }
    }

    /**
     * Reads what comes through a stream, and leaves it open. Of text no more is taken than the limit needs; a {@code .docx} is
     * taken whole.
     *
     * @param name the file's name, as its sender gives it, or {@link #STANDARD_INPUT}
     * @throws DraftException if it cannot be read
     */
    public Draft read(String name, InputStream in) throws DraftException {
        try {
            if (!name.equals(STANDARD_INPUT)) {
                DraftFormat format = DraftFormat.named(name);
                return format == DraftFormat.DOCX ? docx(whole(in)) : text(in, format);
            }
            byte[] beginning = in.readNBytes(FirstBytes.LENGTH);
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
            return new FirstBytes(beginning).zip() ? docx(whole(all)) : text(all, DraftFormat.TEXT);
        } catch (IOException failed) {
            throw named(name, failed);
        }
    }

    /**
     * Returns at once if files of that name can be read.
     *
     * @throws DraftException if not, whatever such a file holds
     */
    public static void requireReadable(String name) throws DraftException {
        try {
            DraftFormat.named(name);
        } catch (Refusal refusal) {
            throw refusal.of(name);
        }
    }

    private static DraftException named(String name, IOException failed) {
        return failed instanceof Refusal refusal
                ? refusal.of(name)
                : new DraftException(name, DraftProblem.UNREADABLE, "");
    }

    private static void requireFile(BasicFileAttributes attributes) throws Refusal {
        if (attributes.isDirectory()) {
            throw new Refusal(DraftProblem.DIRECTORY);
        } else if (!attributes.isRegularFile()) {
            throw new Refusal(DraftProblem.NOT_A_FILE);
        }
    }

    private Content whole(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.unpackedBytes() + 1);
        if (bytes.length > limits.unpackedBytes()) {
            throw new Refusal(DraftProblem.TOO_LARGE, String.valueOf(limits.megabytes()));
        }
        return Content.of(bytes);
    }

    private Draft text(InputStream in, DraftFormat format) throws IOException {
        byte[] beginning = in.readNBytes(FirstBytes.LENGTH);
        new FirstBytes(beginning).requireText();
        return PlainText.read(
                new SequenceInputStream(new ByteArrayInputStream(beginning), in), format, limits.characters());
    }

    private Draft docx(Content content) throws IOException {
        new FirstBytes(content.first(FirstBytes.LENGTH)).requireDocx();
        if (!myTurn()) {
            throw new Refusal(DraftProblem.BUSY);
        }
        try {
            return new DocxFile(content, limits).read();
        } finally {
            turn.release();
        }
    }

    private boolean myTurn() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
