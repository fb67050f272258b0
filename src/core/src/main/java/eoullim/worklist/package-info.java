/** 오늘 할 일: what waits for a member of staff, gathered from every room. Nothing is decided here. */
package eoullim.worklist;
