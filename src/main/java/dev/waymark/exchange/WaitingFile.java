package dev.waymark.exchange;

import java.util.UUID;

/**
 * A file that an editor has looked at and may import.
 *
 * @param uuid its name, which only whoever sent it is told
 * @param fileName what it is called on the editor's machine
 * @param bytes what it holds
 */
public record WaitingFile(UUID uuid, String fileName, byte[] bytes) {
}
