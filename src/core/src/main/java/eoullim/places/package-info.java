/** Where things are: the 15 읍면동 of the city, their outlines, distances. */
package eoullim.places;
