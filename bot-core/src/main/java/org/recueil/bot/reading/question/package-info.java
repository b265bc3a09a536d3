/** Reads a question: its words, its conditions (a meeting, a period, a theme) and the references among them. */
package org.recueil.bot.reading.question;
