/** How people come in and go out, the same on both sites. */
package eoullim.ui.signin;
