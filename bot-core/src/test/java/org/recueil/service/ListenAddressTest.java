package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

class ListenAddressTest {
    private static ListenAddress address(String host, int port) {
        return new ListenAddress(
                Setting.open("SOME_HOST", Bilingual.same("host")),
                host,
                Setting.open("SOME_PORT", Bilingual.same("port")),
                port);
    }

    @Test
    void aPortThatIsTakenNamesTheSettingOfThePort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            String said = address("127.0.0.1", port).trouble().orElseThrow().getMessage();
            assertTrue(said.startsWith("SOME_PORT=" + port + " : ce port ne peut pas être ouvert (Address"), said);
        }
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1", "2001:db8::1", "nowhere.invalid", "127.0.0.1:3000", "http://127.0.0.1", "*", "1.2.3"})
    void anAddressThatIsNotOfThisMachineNamesTheSettingOfTheAddress(String host) {
        ListenAddress address = address(host, 0);
        String said = address.trouble().orElseThrow().getMessage();
        assertTrue(said.startsWith("SOME_HOST=" + host + " : cette adresse n’est pas de cette machine ("), said);
        assertTrue(said.contains("127.0.0.1 pour elle seule"), said);
        assertEquals(1, said.lines().count());
    }

    @Test
    void aNameThatNoMachineHasIsSaidBeforeAnythingIsOpened() {
        assertThrows(DataException.class, () -> address("nowhere.invalid", 0).resolved());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, 127.0.0.1:80", "::1, [::1]:80", "[::1], [::1]:80", "localhost, localhost:80"})
    void itIsWrittenAsInAnAddressOfTheWeb(String host, String written) {
        assertEquals(written, address(host, 80).toString());
    }
}
