/** What people do in chats: messages, presses of buttons, inline queries. */
package org.recueil.telegram.event;
