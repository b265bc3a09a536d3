package org.recueil.telegram;

import org.recueil.architecture.AdapterContract;

class TelegramArchitectureTest extends AdapterContract {
    @Override
    protected String adapter() {
        return "telegram";
    }
}
