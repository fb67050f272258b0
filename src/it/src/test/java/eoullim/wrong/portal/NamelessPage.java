package eoullim.wrong.portal;

/** Wrong: called a page, and no page can name it. */
public class NamelessPage {
}
