package dev.waymark.exchange.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads text strictly: a byte that is none is named, never replaced.
 */
final class Utf8 {

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private Utf8() {
	}

	/**
	 * Reads UTF-8.
	 * @param file the file's name
	 * @param bytes its bytes; a byte order mark before them is left out
	 * @return the text
	 * @throws UnreadableFileException when a byte is no UTF-8
	 */
	static String read(String file, byte[] bytes) {
		CharBuffer text = CharBuffer.allocate(bytes.length);
		CoderResult result = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT)
			.decode(ByteBuffer.wrap(bytes), text, true);
		String read = text.flip().toString();
		String withoutMark = (!read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK) ? read.substring(1) : read;
		if (result.isError()) {
			throw new UnreadableFileException(FileFault.of(end(file, withoutMark), "import.fault.utf8"));
		}
		return withoutMark;
	}

	/**
	 * Tells whether a text can be written as UTF-8.
	 * @param text the text
	 * @return false when it holds half a character
	 */
	static boolean isWhole(String text) {
		return StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

	private static Place end(String file, String text) {
		int line = (int) text.chars().filter((character) -> character == '\n').count() + 1;
		return Place.inText(file, line, text.length() - text.lastIndexOf('\n'));
	}

}
