package org.recueil.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Threads by their work. */
public final class Workers {
    private static final long IDLE_SECONDS = 5;

    private Workers() {}

    /** So many threads of that name, for answers; what bounds their queue is the courier's patience. What comes after the shutdown is dropped. */
    public static ExecutorService start(String name, int threads) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /**
     * As many threads of that name as there is work, for a client that bounds it: it begins the next request on the thread of
     * one that has not quite ended. What comes after the shutdown is refused.
     */
    public static ExecutorService asNeeded(String name) {
        return new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new SynchronousQueue<>(),
                task -> new Thread(task, name));
    }
}
