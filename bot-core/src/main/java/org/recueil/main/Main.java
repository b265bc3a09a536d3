package org.recueil.main;

import org.recueil.data.CorpusReader;

public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        new CorpusExport(CorpusReader.readCarried()).print(System.out);
    }
}
