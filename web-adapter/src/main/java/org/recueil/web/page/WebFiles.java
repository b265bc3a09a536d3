package org.recueil.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The files that all pages share. */
public final class WebFiles {
    /** The name of the style. */
    public static final String STYLE = PageFrame.STYLE;

    /** Their names below the root of all pages. */
    public static final List<String> NAMES =
            List.of(PageFrame.STYLE, PageFrame.SCRIPT, PageFrame.ICON, PageFrame.PICTURE);

    private WebFiles() {}

    /** The content of a file with one of these names. */
    public static byte[] content(String name) {
        try (InputStream in = WebFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", broken);
        }
    }
}
