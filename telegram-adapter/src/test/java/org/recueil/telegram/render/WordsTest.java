package org.recueil.telegram.render;

import org.recueil.wording.BundleContract;

class WordsTest extends BundleContract {
    @Override
    protected String bundle() {
        return "org.recueil.telegram.wording";
    }
}
