package org.recueil.architecture.broken.command;

/** A command that searches by itself, over the network, and renders what it finds. */
public record Asked(
        org.apache.lucene.fixture.LuceneType query,
        java.net.http.HttpClient client,
        org.recueil.architecture.broken.reply.LoudRenderer renderer) {}
