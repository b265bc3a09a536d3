package org.recueil.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.recueil.cli.Environment;
import org.recueil.data.DataException;

/** Runs a service. If its log is JSON, what keeps it from starting is a line of the log, too. */
final class LoggedEnd {
    private static final int FAILED = 1;

    /** The service. */
    @FunctionalInterface
    interface Task {
        /** @return the exit code of the process */
        int run() throws IOException;
    }

    private LoggedEnd() {}

    /** Runs the service. If its log is text, an error is reported as that of every other sub-command. */
    static int of(Environment environment, Task task) throws IOException {
        if (!LogSetUp.wantsJson(environment.variables())) {
            return task.run();
        }
        System.setProperty(LogSetUp.FORM, LogSetUp.JSON);
        try {
            return task.run();
        } catch (DataException unusable) {
            ServiceLog.unusable(environment.say(unusable.said()));
        } catch (IOException | UncheckedIOException failed) {
            ServiceLog.unusable(failed.toString());
        }
        return FAILED;
    }
}
