package org.recueil.slack;

import org.recueil.wording.BundleContract;

class WordsTest extends BundleContract {
    @Override
    protected String bundle() {
        return "org.recueil.slack.wording";
    }
}
