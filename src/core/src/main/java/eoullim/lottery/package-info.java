/**
 * Lottery (추첨): rules, commitment and public source are published before the close, the roster is frozen at the close, and what is drawn
 * can be recomputed by anybody from a file without names.
 */
package eoullim.lottery;
