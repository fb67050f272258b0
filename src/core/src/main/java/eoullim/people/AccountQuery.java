package eoullim.people;

import java.io.Serializable;

/**
 * Which accounts of staff to list.
 *
 * @param words part of a name, a sign-in name or a number; null for all
 * @param institution code of the place of work; null for all
 * @param page from 1
 */
public record AccountQuery(String words, String institution, int page) implements Serializable {
}
