package org.recueil.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * SQLite's full-text search over the same texts, in memory, as anybody would set it up. It only ranks and fetches: no
 * chapeau, no other form of a word, no marks. For one thread.
 */
final class Fts5 implements AutoCloseable {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int BATCH = 10_000;

    private final Connection connection;
    private final PreparedStatement search;

    /** @throws SQLException where this build of SQLite has no FTS5 */
    Fts5(List<String> texts) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE VIRTUAL TABLE texts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')");
            connection.setAutoCommit(false);
            insert(texts);
            statement.execute("INSERT INTO texts(texts) VALUES ('optimize')");
            connection.commit();
            connection.setAutoCommit(true);
        }
        search = connection.prepareStatement("SELECT text FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 10");
    }

    private void insert(List<String> texts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO texts(text) VALUES (?)")) {
            for (int i = 0; i < texts.size(); i++) {
                insert.setString(1, texts.get(i));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The words of a question, any of which a text may hold, as FTS5 is asked. */
    static String anyOf(String question) {
        return WORD.matcher(question)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" OR "));
    }

    /** The ten best texts, best first. */
    List<String> search(String expression) throws SQLException {
        List<String> found = new ArrayList<>();
        search.setString(1, expression);
        try (ResultSet rows = search.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
