/** What both sites share: tags, texts, display settings, routes, headers and the error door. */
package eoullim.ui;
