package org.recueil.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Loads the engine while the arguments are read, which takes as long as a tenth of a first answer. */
public final class LoadingEngine {
    private final FutureTask<Engine> loading;

    /** Begins to load. */
    public LoadingEngine(Callable<Engine> load) {
        loading = new FutureTask<>(load);
        Thread loader = new Thread(loading, "engine");
        loader.setDaemon(true);
        loader.start();
    }

    /**
     * Waits until it is loaded.
     *
     * @throws DataException as {@link Engine#load} does
     */
    public Engine get() throws IOException {
        try {
            return loading.get();
        } catch (InterruptedException stopped) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreadable) {
                throw unreadable;
            } else if (failed.getCause() instanceof RuntimeException wrong) {
                throw wrong;
            }
            throw new IllegalStateException("the engine could not be loaded", failed.getCause());
        }
    }
}
