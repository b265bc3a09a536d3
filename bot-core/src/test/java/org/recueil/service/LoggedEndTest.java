package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a service from starting, in a process of its own, since a log is set up once. */
class LoggedEndTest {
    @TempDir
    private Path folder;

    private String serve(int code, Map<String, String> variables) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(
                java,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.recueil.cli.Main",
                "serve");
        builder.environment()
                .keySet()
                .removeIf(name -> name.matches("(RECUEIL|SLACK|TELEGRAM|LC)_.*|LANG|(?i:https?_proxy)"));
        builder.environment().putAll(variables);
        File told = folder.resolve("err").toFile();
        Process process = builder.redirectError(told).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(code, process.exitValue());
        return Files.readString(told.toPath(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECUEIL_LOG=json                     | recueil serve : aucun jeton",
                "export RECUEIL_LOG='json'%RECUEIL_LGO=1 | settings:2: RECUEIL_LGO : réglage inconnu ; vouliez-vous dire",
                "RECUEIL_LOG=json%RECUEIL_HTTP_PORT   | settings:2: après RECUEIL_HTTP_PORT, il faut un signe ="
            })
    void jsonIsJsonFromTheFirstLine(String lines, String said) throws IOException, InterruptedException {
        Path settings = Files.writeString(folder.resolve("settings"), lines.replace('%', '\n'));
        List<String> events =
                serve(1, Map.of("RECUEIL_CONFIG", settings.toString())).lines().toList();
        assertEquals(1, events.size(), events.toString());
        JsonNode event = new ObjectMapper().readTree(events.get(0));
        assertEquals("ERROR", event.path("level").textValue());
        assertTrue(event.path("formattedMessage").textValue().contains(said), events.get(0));
    }

    @Test
    void textIsToldAsEverySubCommandTellsIt() throws IOException, InterruptedException {
        String told = serve(1, Map.of("RECUEIL_CONFIG", "/no/such", "RECUEIL_LOG", "text"));
        assertEquals("recueil : RECUEIL_CONFIG=/no/such : ce fichier ne peut pas être lu\n", told);
        assertFalse(serve(1, Map.of("RECUEIL_LOG", "text")).startsWith("{"));
    }

    @Test
    void whatEndsItIsSaidInTheLanguageOfWhoeverRunsIt() throws IOException, InterruptedException {
        String told = serve(1, Map.of("RECUEIL_CONFIG", "/no/such", "LANG", "en_GB.UTF-8"));
        assertEquals("recueil: RECUEIL_CONFIG=/no/such: this file cannot be read\n", told);
        String json = serve(1, Map.of("RECUEIL_LOG", "json", "LANG", "en_GB.UTF-8"));
        assertTrue(json.contains("recueil serve: no token, so there is nothing to serve."), json);
    }
}
