package org.recueil.slack.app;

import org.recueil.wording.BundleContract;

class ShapeWordsTest extends BundleContract {
    @Override
    protected String bundle() {
        return "org.recueil.slack.app.wording";
    }
}
