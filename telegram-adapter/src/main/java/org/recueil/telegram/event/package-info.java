/** What people do in chats: they write messages, press buttons, type inline queries. */
package org.recueil.telegram.event;
