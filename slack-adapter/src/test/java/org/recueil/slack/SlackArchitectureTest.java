package org.recueil.slack;

import org.recueil.architecture.AdapterContract;

class SlackArchitectureTest extends AdapterContract {
    @Override
    protected String adapter() {
        return "slack";
    }
}
