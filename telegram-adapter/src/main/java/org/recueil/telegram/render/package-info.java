/**
 * Replies as Telegram shows them: text with entities, and buttons that carry what they say
 * ({@link org.recueil.telegram.render.ButtonData}).
 */
package org.recueil.telegram.render;
