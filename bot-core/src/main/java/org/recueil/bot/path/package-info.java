/** The addresses of pages: each intent has a path, and each path asks a line. */
package org.recueil.bot.path;
