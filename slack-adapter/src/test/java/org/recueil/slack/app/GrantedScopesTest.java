package org.recueil.slack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.wording.Language;

/** What each subset of the scopes lets the bot do. */
class GrantedScopesTest {
    /** Written once more, as docs/slack.md has it. */
    private static final Map<Feature, Set<String>> NEEDED = Map.of(
            Feature.COMMANDS, Set.of("commands"),
            Feature.SHORTCUT, Set.of("commands"),
            Feature.SHARING, Set.of("commands"),
            Feature.LATE_ANSWERS, Set.of("chat:write"),
            Feature.MENTIONS, Set.of("app_mentions:read", "chat:write"),
            Feature.DIRECT_MESSAGES, Set.of("im:history", "chat:write"),
            Feature.PREVIEWS, Set.of("links:read", "links:write"),
            Feature.FILES, Set.of("files:write", "chat:write"),
            Feature.LANGUAGE, Set.of("users:read"),
            Feature.HOME, Set.of());

    @Test
    void everySubsetSwitchesOnWhatItAllowsAndNothingElse() {
        assertEquals(Set.of(Feature.values()), NEEDED.keySet());
        List<List<String>> subsets = ScopeSubsets.all();
        assertEquals(256, subsets.size());
        for (List<String> subset : subsets) {
            GrantedScopes granted = GrantedScopes.read(String.join(",", subset));
            if (subset.isEmpty()) {
                assertEquals(GrantedScopes.UNKNOWN, granted);
                continue;
            }
            for (Feature feature : Feature.values()) {
                Set<String> lacking = new HashSet<>(NEEDED.get(feature));
                subset.forEach(lacking::remove);
                assertEquals(lacking.isEmpty(), granted.allows(feature), feature + " with " + subset);
                assertEquals(
                        lacking.stream().sorted().toList(),
                        granted.missing(feature).stream().map(Scope::toString).toList());
            }
            assertEquals(subset.contains("chat:write"), granted.allowsMethod("chat.postMessage"));
            assertEquals(subset.contains("links:write"), granted.allowsMethod("chat.unfurl"));
            assertEquals(subset.contains("files:write"), granted.allowsMethod("files.completeUploadExternal"));
            assertEquals(subset.contains("users:read"), granted.allowsMethod("users.info"));
            assertTrue(granted.allowsMethod("views.publish"));
        }
    }

    @Test
    void whoMayAskNothingIsToldSo() {
        List<String> deaf = ScopeSubsets.all().stream()
                .filter(subset -> !subset.isEmpty())
                .filter(subset -> !GrantedScopes.read(String.join(",", subset)).isAskable())
                .map(subset -> String.join(",", subset))
                .toList();
        assertTrue(deaf.contains("app_mentions:read,im:history,links:read,links:write,users:read"), deaf.toString());
        assertTrue(deaf.contains("chat:write"), deaf.toString());
        assertFalse(deaf.contains("commands"), deaf.toString());
        assertFalse(deaf.contains("chat:write,im:history"), deaf.toString());
        assertEquals(63 + 16, deaf.size(), deaf.toString());
    }

    @Test
    void orderSpacesAndScopesOfOthersDoNotMatter() {
        List<String> names = new ArrayList<>(List.of("chat:write", "commands", "users:read"));
        GrantedScopes granted = GrantedScopes.read(String.join(",", names));
        Collections.reverse(names);
        assertEquals(granted, GrantedScopes.read(String.join(", ", names) + ",channels:read,"));
        assertEquals(Optional.of(Set.of(Scope.CHAT_WRITE, Scope.COMMANDS, Scope.USERS_READ)), granted.named());
    }

    @Test
    void ifSlackNamesNoneEverythingIsTried() {
        for (String silent : List.of("", " ")) {
            GrantedScopes granted = GrantedScopes.read(silent);
            assertTrue(Stream.of(Feature.values()).allMatch(granted::allows));
            assertEquals(List.of(), granted.off());
        }
    }

    @Test
    void theLogSaysWhatIsOffAndWhy() {
        assertEquals(
                List.of(
                        "mentions (app_mentions:read)",
                        "direct messages (im:history)",
                        "previews (links:read, links:write)",
                        "files (files:write)",
                        "language (users:read)"),
                GrantedScopes.read("chat:write,commands").off());
    }

    @Test
    void theTableSaysWhatIsOnAndWhatToClick() {
        String french = new FeatureTable(GrantedScopes.read("chat:write,commands,links:read"), Language.FRENCH).text();
        assertEquals("""
                5 allumées, 5 éteintes
                    fonction                       autorisations                  état     pour l’allumer
                    commandes                      commands                       allumée
                    raccourcis d’un message        commands                       allumée
                    partage                        commands                       allumée
                    réponses après une demi-heure  chat:write                     allumée
                    mentions dans un canal         app_mentions:read, chat:write  éteinte  « OAuth & Permissions », Add an OAuth Scope : app_mentions:read ; « Event Subscriptions », Add Bot User Event : app_mention ; puis « Reinstall » et redémarrer le bot
                    messages directs               chat:write, im:history         éteinte  « OAuth & Permissions », Add an OAuth Scope : im:history ; « Event Subscriptions », Add Bot User Event : message.im ; « App Home », Messages Tab ; puis « Reinstall » et redémarrer le bot
                    aperçus des liens              links:read, links:write        éteinte  « OAuth & Permissions », Add an OAuth Scope : links:write ; « Event Subscriptions », Add Bot User Event : link_shared ; App Unfurl Domains : docs.un.org, undocs.org ; puis « Reinstall » et redémarrer le bot
                    fichiers                       chat:write, files:write        éteinte  « OAuth & Permissions », Add an OAuth Scope : files:write ; puis « Reinstall » et redémarrer le bot
                    langue de chaque personne      users:read                     éteinte  « OAuth & Permissions », Add an OAuth Scope : users:read ; puis « Reinstall » et redémarrer le bot
                    accueil (Home)                 –                              allumée  si l’onglet manque : « App Home », Home Tab ; « Event Subscriptions », Add Bot User Event : app_home_opened""", french);
        String english = new FeatureTable(GrantedScopes.read("users:read"), Language.ENGLISH).text();
        assertTrue(english.startsWith("2 on, 8 off; so nobody can ask the bot anything"), english);
        assertEquals(
                "Slack ne dit pas ce qui est autorisé ; le bot essaie tout",
                new FeatureTable(GrantedScopes.UNKNOWN, Language.FRENCH).text());
    }
}
