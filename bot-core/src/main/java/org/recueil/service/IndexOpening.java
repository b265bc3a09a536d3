package org.recueil.service;

import org.recueil.bot.Bot;

/** Opens the index, so that whoever searches first need not wait for it. */
public final class IndexOpening {
    /** Whoever wrote while the service was away is answered by then: on few processors, both at once would make them wait. */
    private static final long FIRST_ANSWERS_MILLIS = 400;

    private IndexOpening() {}

    /** To be called once connected: in the background, soon; a search that comes sooner opens it itself. */
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
