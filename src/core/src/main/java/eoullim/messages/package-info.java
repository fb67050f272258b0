/** What the site tells people: written from the outbox, read under 알림, called by nobody. */
package eoullim.messages;
