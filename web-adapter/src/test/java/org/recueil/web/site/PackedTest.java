package org.recueil.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void aScriptReadsTheNumbers() {
        List<Integer> numbers = Stream.concat(
                        IntStream.range(0, 4000).boxed(), Stream.of(64 * 27 * 26, 1_000_000, Integer.MAX_VALUE / 64))
                .toList();

        try (ScriptRun script = new ScriptRun(List.of("texts.js"))) {
            script.set("packed", Packed.numbers(numbers));
            String expected = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
            assertEquals(expected, script.run("unpacked(packed).join()"));
        }
    }

    @Test
    void aSmallNumberTakesOneDigit() {
        assertEquals(64, Packed.numbers(IntStream.range(0, 64).boxed().toList()).length());
        assertEquals(2, Packed.numbers(List.of(64)).length());
        assertThrows(IllegalArgumentException.class, () -> Packed.numbers(List.of(-1)));
    }

    @Test
    void aScriptReadsTheStrings() {
        String longer = "x".repeat(100);
        List<String> strings = List.of("", "II.3", "II.37", "II.38", longer, longer + "y", "été `${1}` \\n", "");

        try (ScriptRun script = new ScriptRun(List.of("texts.js"))) {
            String written = script.run("frontDecoded(" + Packed.quoted(Packed.frontCoded(strings)) + ").join('|')");
            assertEquals(String.join("|", strings), written);
        }
    }
}
