package org.recueil.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.recueil.cli.Environment;
import org.recueil.data.DataException;

/** A service whose log is JSON from the first line: what keeps it from starting is a line of the log, too. */
final class LoggedEnd {
    private static final int FAILED = 1;

    /** What serves. */
    @FunctionalInterface
    interface Task {
        /** @return the exit code of the process */
        int run() throws IOException;
    }

    private LoggedEnd() {}

    /** Runs it. As text, what ends it is told as every other sub-command's mistake. */
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
