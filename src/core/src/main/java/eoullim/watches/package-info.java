/** 알림 받기: who asked to be told of what, and the telling of it, once each. Listens to events, reads what is below, is called by nobody. */
package eoullim.watches;
