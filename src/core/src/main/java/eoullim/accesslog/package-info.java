/** Who saw whose personal data and why, and who was turned away. Each row seals the one before it. */
package eoullim.accesslog;
