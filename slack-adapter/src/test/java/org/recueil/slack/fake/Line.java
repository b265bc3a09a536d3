package org.recueil.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedBinaryMessage;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import java.util.function.Consumer;
import org.xnio.IoUtils;

/** Slack's end of one socket. */
final class Line extends AbstractReceiveListener {
    private final WebSocketChannel channel;
    private final Consumer<JsonObject> received;
    private volatile boolean isSilent;

    Line(WebSocketChannel channel, Consumer<JsonObject> received) {
        this.channel = channel;
        this.received = received;
        channel.getReceiveSetter().set(this);
        channel.resumeReceives();
    }

    void send(JsonObject message) {
        if (!isSilent) {
            WebSockets.sendText(message.toString(), channel, null);
        }
    }

    /** Still connected as far as Slack knows. */
    boolean isOpen() {
        return channel.isOpen() && !channel.isCloseFrameReceived() && !channel.isCloseFrameSent();
    }

    /** Nothing goes in or out any more, and nobody is told. */
    void fallSilent() {
        isSilent = true;
    }

    void drop() {
        IoUtils.safeClose(channel);
    }

    void close() {
        WebSockets.sendClose(CloseMessage.NORMAL_CLOSURE, "", channel, null);
    }

    @Override
    protected void onFullTextMessage(WebSocketChannel from, BufferedTextMessage message) {
        if (!isSilent) {
            received.accept(JsonParser.parseString(message.getData()).getAsJsonObject());
        }
    }

    @Override
    protected void onFullPingMessage(WebSocketChannel from, BufferedBinaryMessage message) throws IOException {
        if (!isSilent) {
            super.onFullPingMessage(from, message);
        }
    }
}
