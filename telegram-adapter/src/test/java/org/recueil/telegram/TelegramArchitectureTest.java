package org.recueil.telegram;

import org.recueil.architecture.ChatAdapterContract;

class TelegramArchitectureTest extends ChatAdapterContract {
    @Override
    protected String adapter() {
        return "telegram";
    }
}
