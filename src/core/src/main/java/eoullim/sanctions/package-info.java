/**
 * 무단결석 제재: who stayed away without a word is cautioned, then barred for a while, by a dated rule; with an objection and a lifting.
 */
package eoullim.sanctions;
