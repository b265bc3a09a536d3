package org.recueil.text;

import java.util.function.Supplier;

/** A value that is made once, when it is first asked for. Safe for use by several threads. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private T made;

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
