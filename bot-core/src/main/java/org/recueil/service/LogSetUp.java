package org.recueil.service;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ConfiguratorRank;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.data.DataException;
import org.recueil.platform.settings.SettingsFile;
import org.slf4j.Logger;

/**
 * The log: one line per event on standard error, as text or as JSON. It has no stack traces, because the message of an
 * exception may quote what people said, and only the warnings of libraries. It is set up in code, because reading a file of
 * settings would take a tenth of a second.
 */
@ConfiguratorRank(ConfiguratorRank.CUSTOM_HIGH_PRIORITY)
public final class LogSetUp extends ContextAwareBase implements Configurator {
    /** The system property that names the form; set before the first event. */
    static final String FORM = "recueil.log";

    static final String TEXT = "text";
    static final String JSON = "json";

    private static final List<String> OURS = List.of("recueil", "telegram", "slack", "web");

    /** Whether JSON is set, in the environment or in a file of settings, even if other lines of that file are wrong. */
    static boolean wantsJson(Map<String, String> environment) {
        Optional<String> said = ServiceSettings.LOG.in(environment);
        if (said.isEmpty()) {
            try {
                said = SettingsFile.in(environment).map(SettingsFile::settings).flatMap(ServiceSettings.LOG::in);
            } catch (DataException unreadable) {
                return false;
            }
        }
        return said.equals(Optional.of(JSON));
    }

    @Override
    public ExecutionStatus configure(LoggerContext loggers) {
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(loggers);
        console.setTarget("System.err");
        console.setEncoder(System.getProperty(FORM, TEXT).equals(JSON) ? json(loggers) : text(loggers));
        console.start();
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        OURS.forEach(name -> loggers.getLogger(name).setLevel(Level.INFO));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static Encoder<ILoggingEvent> text(LoggerContext loggers) {
        PatternLayoutEncoder text = new PatternLayoutEncoder();
        text.setContext(loggers);
        text.setCharset(StandardCharsets.UTF_8);
        text.setPattern("%d{yyyy-MM-dd HH:mm:ss} %-5level %logger: %msg%n%nopex");
        text.start();
        return text;
    }

    private static Encoder<ILoggingEvent> json(LoggerContext loggers) {
        JsonEncoder json = new JsonEncoder();
        json.setContext(loggers);
        json.setWithFormattedMessage(true);
        json.setWithMessage(false);
        json.setWithArguments(false);
        json.setWithThrowable(false);
        json.setWithSequenceNumber(false);
        json.setWithNanoseconds(false);
        json.setWithContext(false);
        json.setWithMarkers(false);
        json.setWithKVPList(false);
        json.setWithMDC(false);
        json.start();
        return json;
    }
}
