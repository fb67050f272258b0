package eoullim.wrong.catalogue;

import eoullim.messages.MessageLine;

/** Wrong: one room of the roof uses another. */
public record SearchThatSendsMail(MessageLine told) {
}
