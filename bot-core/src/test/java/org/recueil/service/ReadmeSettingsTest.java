package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recueil.cli.FrontEnd;
import org.recueil.platform.settings.Setting;
import org.recueil.terminal.TerminalFrontEnd;

/** The table of settings in docs/operations.md is the code's; each adapter's test looks at its own rows. */
class ReadmeSettingsTest {
    @Test
    void theServiceHasItsRows() {
        List<Setting> settings = new ArrayList<>(ServiceSettings.BEFORE);
        settings.addAll(ServiceSettings.IN_A_FILE);
        Set<String> rows = new TreeSet<>();
        for (String begin : List.of("RECUEIL_", "HTTP", "NO_PROXY")) {
            rows.addAll(ReadmeSettings.rows(begin));
        }
        rows.removeAll(ReadmeSettings.rows("RECUEIL_WEB_"));
        assertEquals(new TreeSet<>(ReadmeSettings.rowsFor(settings)), rows);
    }

    @Test
    void theTerminalHasItsRow() {
        FrontEnd terminal = new TerminalFrontEnd();
        assertEquals(ReadmeSettings.rowsFor(terminal.settings()), ReadmeSettings.rows("NO_COLOR"));
    }

    @Test
    void noRowIsOfNobody() {
        List<String> rows = ReadmeSettings.rows();
        assertTrue(rows.size() > 5, rows.toString());
        Set<String> of = new TreeSet<>();
        rows.forEach(row -> of.add(row.replaceAll("[`_].*", "").isEmpty() ? row.replaceAll("^`|_.*", "") : row));
        assertTrue(Set.of("NO", "HTTP", "HTTPS", "RECUEIL", "TELEGRAM", "SLACK").containsAll(of), of.toString());
    }
}
