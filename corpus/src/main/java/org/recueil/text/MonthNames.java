package org.recueil.text;

import java.util.List;

/** The names of the months from January to December, in lower case and with their accents. */
public final class MonthNames {
    public static final List<String> FRENCH =
            list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
    public static final List<String> ENGLISH =
            list("january february march april may june july august september october november december");
    public static final List<String> SPANISH =
            list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

    private MonthNames() {}

    private static List<String> list(String names) {
        return List.of(names.split(" "));
    }
}
