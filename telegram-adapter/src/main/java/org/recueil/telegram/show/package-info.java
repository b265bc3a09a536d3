/**
 * Shows answers in a chat and remembers them: an answer on its way ({@link org.recueil.telegram.show.Showing}), the messages
 * that hold it, and the questions that it answers.
 */
package org.recueil.telegram.show;
