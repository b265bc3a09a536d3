/**
 * Small parts that many answers show: a meeting or an instrument on one line, counts and ranges, and the actions that lead to them.
 */
package org.recueil.bot.view;
