/**
 * 대기열: when more people come to an opening than can be served in a moment, each gets a number, an honest estimate and a turn. Numbers are
 * bound to the person; how far the turn has come is a sum over the clock that every server does alike, so that waiting costs no query.
 */
package eoullim.waitingroom;
