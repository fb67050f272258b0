/** 장부 점검: named invariants over every ledger, looked at by staff, by a command and by the tests from one file. Reads everything, changes nothing. */
package eoullim.checks;
