package org.recueil.slack.render;

import org.recueil.wording.BundleContract;

class WordsTest extends BundleContract {
    @Override
    protected String bundle() {
        return "org.recueil.slack.wording";
    }
}
