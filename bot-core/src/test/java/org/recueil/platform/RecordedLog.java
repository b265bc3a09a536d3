package org.recueil.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What is logged at any level while something is done, with the traces of exceptions. */
public final class RecordedLog {
    private RecordedLog() {}

    /** Something that is done. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Everything that all loggers say meanwhile, one event per line. */
    public static String during(Work work) throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
        try {
            work.run();
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }
}
