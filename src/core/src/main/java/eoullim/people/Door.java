package eoullim.people;

/** Where strangers may try something out, and how often: the settings that say so begin with the name. */
enum Door {
    /** A password is set with a one-time code. */
    SETUP("door.setup_per_account", "door.setup_per_address"),
    /** Somebody becomes a member. */
    JOIN("door.join_per_account", "door.join_per_address");

    private final String perAccount;
    private final String perAddress;

    Door(String perAccount, String perAddress) {
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    String perAccount() {
        return perAccount;
    }

    String perAddress() {
        return perAddress;
    }
}
