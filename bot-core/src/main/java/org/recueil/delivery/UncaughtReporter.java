package org.recueil.delivery;

/** Reports an exception of a fire-and-forget task to the thread's uncaught-exception handler. */
final class UncaughtReporter {
    private UncaughtReporter() {}

    static void report(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
}
