package org.recueil.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Lists of texts in a line of JSON. */
final class JsonLists {
    private JsonLists() {}

    /** Adds the list, even if it is empty. */
    static void put(ObjectNode line, String key, List<String> values) {
        ArrayNode array = line.putArray(key);
        values.forEach(array::add);
    }
}
