package org.recueil.slack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest, against the schema that Slack publishes of the version that it says it is of. */
@Tag("schema")
class ManifestSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V7)
            .getSchema(ManifestSchemaTest.class.getResourceAsStream("manifest.schema.1.0.0.json"));

    @Test
    void everyShapeIsAsSlackPublishes() {
        List<String[]> shapes = ManifestTest.shapes();
        assertFalse(shapes.isEmpty());
        for (String[] options : shapes) {
            JsonNode manifest = ManifestTest.manifest(options);
            assertEquals(1, manifest.at("/_metadata/major_version").intValue());
            assertEquals(
                    Set.of(), SCHEMA.validate(manifest), () -> List.of(options).toString());
        }
    }

    static Stream<Consumer<ObjectNode>> mistakes() {
        return Stream.of(
                manifest -> manifest.remove("display_information"),
                manifest -> manifest.put("colour", "#123456"),
                manifest -> part(manifest, "/display_information").remove("name"),
                manifest -> part(manifest, "/display_information").put("colour", "#123456"),
                manifest -> part(manifest, "/features/slash_commands/0").remove("description"),
                manifest -> part(manifest, "/features/slash_commands/0").put("hint", "II.37"),
                manifest -> part(manifest, "/features/shortcuts/0").put("type", "channel"),
                manifest -> part(manifest, "/oauth_config/scopes").put("bot", "commands"),
                manifest -> part(manifest, "/settings").put("socket_mode_enabled", "yes"),
                manifest -> part(manifest, "/settings/event_subscriptions").put("events", "all"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsNotIsFound(Consumer<ObjectNode> mistake) {
        ObjectNode manifest = (ObjectNode) ManifestTest.manifest();
        mistake.accept(manifest);
        assertFalse(SCHEMA.validate(manifest).isEmpty(), manifest::toString);
    }

    private static ObjectNode part(ObjectNode manifest, String path) {
        return (ObjectNode) manifest.at(path);
    }
}
