/** The live pages: a server whose pages are made when they are asked for. */
package org.recueil.web.live;
