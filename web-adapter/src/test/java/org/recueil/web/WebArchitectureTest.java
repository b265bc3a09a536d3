package org.recueil.web;

import org.recueil.architecture.AdapterContract;

class WebArchitectureTest extends AdapterContract {
    @Override
    protected String adapter() {
        return "web";
    }
}
