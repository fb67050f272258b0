/** Classes that break the rules of the house on purpose, one rule or a few each: a rule that lets its wrong twin pass guards nothing. */
package eoullim.wrong;
