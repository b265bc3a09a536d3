package org.recueil.telegram;

import org.recueil.wording.BundleContract;

class WordsTest extends BundleContract {
    @Override
    protected String bundle() {
        return "org.recueil.telegram.wording";
    }
}
