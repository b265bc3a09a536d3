package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of each answer that {@code ask --json} gives, and its counts. */
class AskJsonKindsTest {
    /** Page, pages, total and the number of items on the page. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            II.37                        | provision  | 1 | 1 | 1  | 1
            I.11                         | provision  | 1 | 1 | 3  | 3
            V.8.c                        | provision  | 1 | 1 | 1  | 1
            II.3, II.99                  | provisions | 1 | 1 | 1  | 1
            II.3, II.4                   | provisions | 1 | 1 | 2  | 2
            I.11, I.11.a, II.3           | provisions | 1 | 1 | 4  | 4
            II.43 à 58 page 2            | provisions | 2 | 2 | 18 | 6
            II.43 à 58 page 99           | provisions | 2 | 2 | 18 | 6
            /theme enfants               | theme      | 1 | 2 | 17 | 10
            /theme 7 page 2              | theme      | 2 | 2 | 17 | 7
            /theme culture               | theme      | 1 | 1 | 6  | 6
            /theme enfant                | themes     | 1 | 1 | 2  | 0
            /themes                      | themes     | 1 | 1 | 78 | 0
            /themes victimes             | themes     | 1 | 2 | 16 | 0
            /themes tous                 | themes     | 1 | 8 | 78 | 0
            /themes VIII.1               | themes     | 1 | 4 | 36 | 0
            /theme 7 profil              | theme      | 1 | 1 | 0  | 0
            faut-il punir les victimes ? page 2 | search | 2 | 8 | 37 | 5
            /citer II.37, V.35 et B.V.8.e | citations | 1 | 1 | 3  | 3
            /citer enfants               | citations  | 1 | 2 | 17 | 10
            /citer II.43 à 58 page 2     | citations  | 2 | 2 | 16 | 6
            /citer II.99                 | not-found  | 1 | 1 | 0  | 0
            /citer                       | help       | 1 | 1 | 0  | 0
            /liees VII.2.b               | related    | 1 | 2 | 12 | 10
            /liees VII.2.b page 2        | related    | 2 | 2 | 12 | 2
            /liees II.24.b               | related    | 1 | 2 | 12 | 9
            /liees décision 4/4          | related    | 1 | 1 | 3  | 3
            /liees I.2                   | related    | 1 | 1 | 1  | 1
            /liees VII.1.c               | related    | 1 | 1 | 0  | 0
            /liees                       | help       | 1 | 1 | 0  | 0
            /liees II.99                 | not-found  | 1 | 1 | 0  | 0
            /liees enfants               | not-found  | 1 | 1 | 0  | 0
            II                           | meeting    | 1 | 6 | 58 | 10
            III                          | meeting    | 1 | 1 | 0  | 0
            /reunion II                  | meeting    | 1 | 1 | 58 | 58
            /reunion III                 | meeting    | 1 | 1 | 0  | 0
            /reunion                     | meeting    | 1 | 1 | 15 | 0
            /reunion XII                 | not-found  | 1 | 1 | 0  | 0
            /reunion bonjour             | not-found  | 1 | 1 | 0  | 0
            /resolution 5/2              | instrument | 1 | 3 | 29 | 10
            résolution 5/2               | instrument | 1 | 3 | 29 | 10
            /rec décision 4/4 page 2     | instrument | 2 | 2 | 20 | 10
            /decision                    | instrument | 1 | 1 | 5  | 0
            /resolution 9/9              | not-found  | 1 | 1 | 0  | 0
            /doc                         | document   | 1 | 2 | 20 | 10
            /doc demande                 | document   | 1 | 1 | 3  | 3
            /doc 2010/3                  | document   | 1 | 1 | 1  | 1
            /doc 2010/6                  | document   | 1 | 1 | 1  | 1
            /doc 2010/6, par. 95 à 109   | document   | 1 | 2 | 15 | 10
            /doc xyz                     | not-found  | 1 | 1 | 0  | 0
            II.99                        | not-found  | 1 | 1 | 0  | 0
            /theme xyzzy                 | not-found  | 1 | 1 | 0  | 0
            /foo                         | not-found  | 1 | 1 | 0  | 0
            /rec                         | help       | 1 | 1 | 0  | 0
            bla bla                      | not-found  | 1 | 1 | 0  | 0
            ""                           | help       | 1 | 1 | 0  | 0
            /aide                        | help       | 1 | 1 | 0  | 0
            /a_propos                    | about      | 1 | 1 | 0  | 0
            merci                        | greeting   | 1 | 1 | 0  | 0
            """)
    void kindsAndCountsAreExact(String said, String kind, int page, int pages, int total, int items) {
        JsonNode answer = AskJsonContractTest.ask(said);
        assertEquals(kind, answer.get("kind").textValue(), said);
        assertEquals(page, answer.get("page").intValue(), said);
        assertEquals(pages, answer.get("pages").intValue(), said);
        assertEquals(total, answer.get("total").intValue(), said);
        assertEquals(items, answer.get("items").size(), said);
    }

    /** How sure each answer is, {@code exact} unless it is listed here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            II.37                          | exact
            II.3, II.99                    | exact
            réunion 2, rec. 37             | exact
            enfants                        | exact
            /theme 7 page 2                | exact
            /theme enfant                  | good
            /theme police                  | good
            /theme enfats                  | good
            /themes                        | good
            recommandation 37              | good
            enfants partie:B               | good
            faut-il punir les victimes ?   | good
            /doc demande                   | exact
            /doc demnade                   | good
            /liees VII.1.c                 | exact
            /reunion                       | exact
            /rec                           | exact
            /a_propos                      | exact
            bonjour                        | exact
            II.99                          | none
            /theme xyzzy                   | none
            depuis 2021                    | none
            bla bla                        | none
            /foo                           | none
            """)
    void confidenceIsThatOfTheKindOrLess(String said, String confidence) {
        assertEquals(confidence, AskJsonContractTest.ask(said).get("confidence").textValue(), said);
    }

    /** Each role by an answer that has it, with what such an action says there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            II.37                          | neighbour   | /rec II.38
            II.37                          | related     | /liees II.37
            II.37                          | cite        | /citer II.37
            VII.2.b                        | themes      | /themes VII.2.b
            II.99                          | look        | /rec II.58
            enfants                        | page        | /theme 7 page 2
            enfants                        | cite        | /citer thème:7
            /theme enfant                  | theme       | /theme 7
            enfants partie:B               | theme       | /theme 7
            faut-il punir les victimes ?   | narrow      | /search faut-il punir les victimes ? partie:B
            enfants depuis 2021            | widen       | /search enfants
            /recc II.37                    | correction  | /rec II.37
            /reunion II                    | source      | /doc 2010/6
            II.31                          | debate      | /doc 2010/6, par. 96, 100 et 102
            /rec                           | example     | /rec II.37
            bonjour                        | help        | /aide
            """)
    void everyActionThatSaysALineHasARole(String said, String role, String says) {
        List<String> found = new ArrayList<>();
        AskJsonContractTest.ask(said).get("actions").forEach(action -> {
            if (action.get("role").textValue().equals(role)) {
                found.add(action.get("says").textValue());
            }
        });
        assertTrue(found.contains(says), () -> said + " has for " + role + " only " + found);
    }
}
