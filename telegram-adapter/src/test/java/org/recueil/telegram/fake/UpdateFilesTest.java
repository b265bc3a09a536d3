package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** The files of updates are what they say: the library reads each of the well formed, and none of the others. */
class UpdateFilesTest {
    private static final String TOKEN = "123456:TEST";
    private static final FakeTelegram TELEGRAM = FakeTelegram.start(TOKEN);
    private static final OkHttpTelegramClient CLIENT =
            new OkHttpTelegramClient(TOKEN, new TelegramUrl("http", "127.0.0.1", TELEGRAM.port(), false));

    @AfterAll
    static void close() {
        TELEGRAM.close();
    }

    @TestFactory
    Stream<DynamicTest> theLibraryReadsTheWellFormed() {
        return tests(UpdateFiles.wellFormed(), 80, json -> {
            int id = TELEGRAM.backstage().deliver(json);
            assertEquals(id, ask(id).get(0).getUpdateId());
        });
    }

    @TestFactory
    Stream<DynamicTest> theLibraryCannotReadTheMalformed() {
        return tests(UpdateFiles.malformed(), 10, json -> {
            int id = TELEGRAM.backstage().deliver(json);
            assertThrows(
                    TelegramApiException.class,
                    () -> CLIENT.execute(GetUpdates.builder().offset(id).build()));
        });
    }

    private interface Check {
        void on(String json) throws TelegramApiException;
    }

    private static Stream<DynamicTest> tests(Map<String, String> files, int atLeast, Check check) {
        assertTrue(files.size() >= atLeast, "only " + files.keySet());
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check.on(file.getValue())));
    }

    private static List<Update> ask(int id) throws TelegramApiException {
        return CLIENT.execute(GetUpdates.builder().offset(id).build());
    }
}
