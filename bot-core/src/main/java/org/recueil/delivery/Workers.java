package org.recueil.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes thread pools. */
public final class Workers {
    private static final long IDLE_SECONDS = 5;

    private Workers() {}

    /**
     * A fixed number of threads of that name, for answers. The courier's limits bound their queue. Tasks that come after the
     * shutdown are dropped.
     */
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
     * As many threads of that name as there is work, for a client that bounds the work itself. The client begins the next
     * request on the thread of one that has not quite ended. Tasks that come after the shutdown are refused.
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
