/** Takes updates in, confirms them, and hands each to whoever handles its kind. */
package org.recueil.telegram.entrance;
