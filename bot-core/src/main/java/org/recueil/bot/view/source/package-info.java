/**
 * Shows what carries provisions: meetings, instruments, reports and background documents, and what is said of one that does not exist.
 */
package org.recueil.bot.view.source;
