/** The written site: pages as files, which any web host, a stick or a browser without a network can serve. */
package org.recueil.web.site;
