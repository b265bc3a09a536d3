package org.recueil.architecture.broken.bot;

/** A bot that searches by itself, over the network, and renders what it finds. */
public record Rendered(
        org.apache.lucene.fixture.LuceneType query,
        java.net.http.HttpClient client,
        org.recueil.architecture.broken.reply.LoudRenderer renderer) {}
