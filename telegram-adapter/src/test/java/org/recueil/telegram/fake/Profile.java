package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.HashMap;
import java.util.Map;

/** What people see of the bot before they use it: its commands by scope and language, its descriptions by language. */
final class Profile {
    final Map<String, ArrayNode> commands = new HashMap<>();
    final Map<String, String> descriptions = new HashMap<>();
    final Map<String, String> shortDescriptions = new HashMap<>();
}
