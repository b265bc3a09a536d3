package org.recueil.web.live;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.web.live.MultipartBody.Part;

/** Forms with files, as browsers write them and as nobody should. */
class MultipartBodyTest {
    /** Two parts with short words for their line ends. */
    private static final String WHOLE = "--b%n" + "Content-Disposition: form-data; name=\"texte\"%n%nII.37%n"
            + "--b%nContent-Disposition: form-data; name=\"fichier\"; filename=\"é.txt\"%n"
            + "Content-Type: text/plain%n%n%nligne%n%n--b--%n";

    private static List<Part> parts(String type, String body) throws MalformedForm {
        return MultipartBody.parts(type, body.replace("%n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=b",
                "Multipart/Form-Data;boundary=\"b\"",
                "multipart/form-data; charset=utf-8; boundary=b; x=y",
            })
    void aFormIsReadInItsParts(String type) throws MalformedForm {
        List<Part> parts = parts(type, WHOLE);
        assertEquals(List.of("texte", "fichier"), parts.stream().map(Part::name).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.of("é.txt")),
                parts.stream().map(Part::fileName).toList());
        assertEquals("II.37", new String(parts.get(0).content(), StandardCharsets.UTF_8));
        assertEquals("\r\nligne\r\n", new String(parts.get(1).content(), StandardCharsets.UTF_8));
    }

    @Test
    void anyBytesMayStandInAPart() throws MalformedForm {
        byte[] bytes = new byte[1_024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        List<Part> parts = MultipartBody.parts(
                LivePort.FORM_TYPE,
                new PostedParts().file("x.docx", bytes).file("", new byte[0]).bytes());
        assertArrayEquals(bytes, parts.get(0).content());
        assertEquals(0, parts.get(1).content().length);
    }

    /** What is replaced in a whole form, and by what. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "words before the boundary     | --b%nContent-Disposition: form-data; name=\"texte\" | avant%n--b%nContent-Disposition: form-data; name=\"texte\"",
                "words after the end           | --b--%n | --b--%naprès",
                "no end                        | --b--%n | -",
                "half an end                   | --b--%n | --b-",
                "another boundary              | --b%nContent-Disposition: form-data; name=\"texte\" | --c%nContent-Disposition: form-data; name=\"texte\"",
                "a part without a name         | name=\"texte\" | size=\"5\"",
                "a part without a disposition  | Content-Disposition: form-data; name=\"texte\" | X-Other: 1",
                "a name that is not closed     | name=\"texte\" | name=\"texte",
                "a part without a head         | Content-Type: text/plain%n%n | Content-Type: text/plain",
                "parts in a part               | Content-Type: text/plain | Content-Type: multipart/mixed; boundary=c",
                "an encoded part               | Content-Type: text/plain | Content-Transfer-Encoding: base64",
                "another kind of part          | form-data; name=\"texte\" | attachment; name=\"texte\"",
            })
    void whatNoBrowserSendsIsRefused(String what, String part, String instead) {
        String form = WHOLE.replace(part, instead == null ? "" : instead);
        assertThrows(MalformedForm.class, () -> parts("multipart/form-data; boundary=b", form), form);
    }

    @Test
    void manyPartsAndLongHeadsAreRefused() {
        PostedParts many = new PostedParts();
        for (int i = 0; i < 9; i++) {
            many.field("f" + i, "");
        }
        assertThrows(MalformedForm.class, () -> MultipartBody.parts(LivePort.FORM_TYPE, many.bytes()));
        PostedParts wide = new PostedParts().field("f".repeat(5_000), "");
        assertThrows(MalformedForm.class, () -> MultipartBody.parts(LivePort.FORM_TYPE, wide.bytes()));
    }

    @Test
    void aFieldThatComesTwiceIsRefused() {
        byte[] twice = new PostedParts().field("texte", "a").field("texte", "b").bytes();
        assertThrows(MalformedForm.class, () -> DraftForm.read(LivePort.FORM_TYPE, twice));
        for (String fields :
                List.of("texte=a&texte=b", "texte=%", "texte=%zz", "a&b&c", "a=&b=&c=&d=&e=&f=&g=&h=&i=")) {
            assertThrows(
                    MalformedForm.class,
                    () -> DraftForm.read(
                            "application/x-www-form-urlencoded", fields.getBytes(StandardCharsets.US_ASCII)),
                    fields);
        }
    }

    @Test
    void aHeadIsReadInLittleTimeWhateverItHolds() {
        PostedParts form = new PostedParts().part("form-data" + "; a=\"".repeat(800), new byte[0]);
        assertThrows(MalformedForm.class, () -> MultipartBody.parts(LivePort.FORM_TYPE, form.bytes()));
    }
}
