package eoullim.wrong.surveys;

/** Wrong: talks to the console. */
public record Campaign(String name) {

    public void open() {
        System.out.println(name);
    }
}
