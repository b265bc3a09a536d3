/** A reply as HTML and as Markdown. */
package org.recueil.web.render;
