package org.recueil.service;

import org.recueil.bot.Bot;

/** Opens the search index ahead of the first search, so that nobody waits for it. */
public final class IndexOpening {
    /**
     * By then the people who wrote while the service was away have their answers. On few processors, doing both at once would
     * make them wait.
     */
    private static final long FIRST_ANSWERS_MILLIS = 400;

    private IndexOpening() {}

    /** Opens the index in the background, soon. To be called once connected. A search that comes sooner opens it itself. */
    public static void begin(Bot bot) {
        Thread thread = new Thread(() -> open(bot), "index");
        thread.setDaemon(true);
        thread.start();
    }

    private static void open(Bot bot) {
        try {
            Thread.sleep(FIRST_ANSWERS_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            bot.openIndex();
        } catch (RuntimeException failure) {
            ServiceLog.uncaught(Thread.currentThread(), failure);
        }
    }
}
