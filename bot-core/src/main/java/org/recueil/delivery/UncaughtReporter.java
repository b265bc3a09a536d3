package org.recueil.delivery;

/** What a task threw to which nobody listens: handed to the thread's handler, as if the task had been all of the thread. */
final class UncaughtReporter {
    private UncaughtReporter() {}

    static void report(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }
}
