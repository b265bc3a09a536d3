package org.recueil.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads that make answers. What bounds their queue is the courier's patience. */
public final class Workers {
    private Workers() {}

    /** So many threads of that name; what comes after the shutdown is dropped. */
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
}
