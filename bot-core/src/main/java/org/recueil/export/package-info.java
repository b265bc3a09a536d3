/** What a file holds that people take away with them, and the way to those who write it. */
package org.recueil.export;
