package org.recueil.telegram.fake;

/** Where something is said: a chat, or a topic of a forum. */
public interface Place {
    Chat chat();

    /** The topic's {@code message_thread_id}; 0 outside topics and in "General". */
    int thread();
}
