/** Classes of sites that break a rule on purpose. */
package eoullim.wrong;
