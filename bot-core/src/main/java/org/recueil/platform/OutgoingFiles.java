package org.recueil.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.recueil.delivery.Outcome;
import org.recueil.export.ExportedFile;
import org.recueil.export.FileWriters;

/**
 * Writes the files of answers and has them sent. Threads of their own write them, so that no other answer waits for a file. A
 * file is held only while it is written and sent; if it has to be sent again, it is written again. Few files are held at the same
 * time, because a service has a small heap. Safe for use by several threads.
 */
public final class OutgoingFiles implements AutoCloseable {
    /** As many as {@link FileWriters} writes at the same time. */
    private static final int THREADS = 2;

    private static final int HELD = 8;

    private final ExecutorService threads;
    private final Semaphore places = new Semaphore(HELD);

    /** @param threads the name of the threads that write */
    public OutgoingFiles(String threads) {
        this.threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, threads));
    }

    /**
     * Writes a file and has it sent. If too many files are under way, the outcome is {@link Outcome.Failed}, so that the request
     * is made again after a pause.
     *
     * @param sending sends the bytes, and keeps nothing of them once its stage is complete; does not throw
     * @return fails with the cause if the file cannot be written, and with a {@link RejectedExecutionException} after
     *     {@link #close}
     */
    public CompletionStage<Outcome> bring(ExportedFile file, Function<byte[], CompletionStage<Outcome>> sending) {
        if (!places.tryAcquire()) {
            return CompletableFuture.completedFuture(new Outcome.Failed());
        }
        return written(file).thenCompose(sending).whenComplete((outcome, thrown) -> places.release());
    }

    private CompletableFuture<byte[]> written(ExportedFile file) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> FileWriters.ofThisProcess().bytes(file), threads);
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedFuture(closed);
        }
    }

    /**
     * The exception in the failure of {@link #bring}. What nobody can help, such as a lack of memory, is thrown on.
     *
     * @param thrown as a stage hands it on
     */
    public static Exception unwritten(Throwable thrown) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        if (cause instanceof Error error) {
            throw error;
        }
        return (Exception) cause;
    }

    /** Takes no further file. Those that it has taken are still written. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
