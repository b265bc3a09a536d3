package org.recueil.search.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words that everybody writes, in every usual form, whether the texts say them or not: what is spelt so is no misspelling.
 * Each list is data beside this class, folded and sorted; NOTICE says where they come from. A list is read when it is first
 * asked for, since most questions hold nothing but words of the texts. Safe for several threads.
 */
public enum CommonWords {
    FRENCH("common-words-fr.txt"),
    ENGLISH("common-words-en.txt");

    private final String resource;
    /** The lines of the list as they are in the file: half a megabyte, where as many strings would take five. */
    private byte[] lines;

    CommonWords(String resource) {
        this.resource = resource;
    }

    /** Whether either list has a folded word. */
    public static boolean anyHas(String word) {
        return FRENCH.has(word) || ENGLISH.has(word);
    }

    /** Whether this list has a folded word. */
    public boolean has(String word) {
        byte[] sorted = lines();
        byte[] sought = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int start = startOfLine(sorted, (low + high) >>> 1);
            int end = endOfLine(sorted, start);
            int order = Arrays.compare(sorted, start, end, sought, 0, sought.length);
            if (order == 0) {
                return true;
            } else if (order < 0) {
                low = end + 1;
            } else {
                high = start;
            }
        }
        return false;
    }

    private static int startOfLine(byte[] sorted, int within) {
        int start = within;
        while (start > 0 && sorted[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(byte[] sorted, int start) {
        int end = start;
        while (end < sorted.length && sorted[end] != '\n') {
            end++;
        }
        return end;
    }

    private synchronized byte[] lines() {
        if (lines == null) {
            try (InputStream in = CommonWords.class.getResourceAsStream(resource)) {
                lines = in.readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException("the resource " + resource + " cannot be read", broken);
            }
        }
        return lines;
    }
}
