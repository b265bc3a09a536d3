package org.recueil.web.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Any bytes as a form: they are read or refused, and what is read is a part of them. */
class FormFuzzTest {
    @FuzzTest(maxDuration = "10m")
    void forms(byte[] bytes) {
        for (String type : List.of("multipart/form-data; boundary=b", "application/x-www-form-urlencoded")) {
            try {
                DraftForm form = DraftForm.read(type, bytes);
                int file = form.file().map(its -> its.content().length).orElse(0);
                assertTrue(form.text().length() + file <= bytes.length, type);
            } catch (MalformedForm refused) {
                assertTrue(refused.getMessage().length() < 100, refused.getMessage());
            }
        }
    }
}
