/** Takes updates in, confirms them, and hands each to the class that handles its kind. */
package org.recueil.telegram.entrance;
