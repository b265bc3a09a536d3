package org.recueil.web.live;

/** A form that did not arrive as browsers send one. It repeats nothing of the form. */
final class MalformedForm extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedForm(String why) {
        super(why);
    }
}
