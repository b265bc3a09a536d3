package org.recueil.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** Scripts of this package, run without a browser. For use by one thread. */
final class ScriptRun implements AutoCloseable {
    private final Context context = Context.enter();
    private final ScriptableObject global;

    /** @param sources the names of the sources, in the order of a page */
    ScriptRun(List<String> sources) {
        context.setLanguageVersion(Context.VERSION_ES6);
        // most of it runs once or twice, which is sooner done than compiled
        context.setInterpretedMode(true);
        global = context.initStandardObjects();
        for (String source : sources) {
            run(source(source));
        }
    }

    static String source(String name) {
        try (InputStream in = SiteScripts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    void set(String name, String value) {
        ScriptableObject.putProperty(global, name, value);
    }

    /** The value of the last expression, as the script writes it as a string. */
    String run(String script) {
        return Context.toString(context.evaluateString(global, script, "test", 1, null));
    }

    @Override
    public void close() {
        Context.exit();
    }
}
