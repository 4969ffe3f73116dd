package dev.waymark.account.factor;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code to be drawn as one path, black on white in every theme, since many cameras
 * cannot read the reverse.
 *
 * @param size the length of a side in modules, with the quiet zone of four modules that
 * ISO/IEC 18004 asks for on every side
 * @param path the black modules as the {@code d} of a path, within a view box of
 * {@code 0 0 size size}
 */
public record QrCode(int size, String path) {

	static final int QUIET_ZONE = 4;

	/**
	 * Draws a text. A seventh of the code or more may be unreadable (level M).
	 */
	static QrCode of(String text) {
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			int x = 0;
			while (x < code.size) {
				int length = run(code, x, y);
				if (length > 0) {
					path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET_ZONE, y + QUIET_ZONE, length, length));
				}
				x += length + 1;
			}
		}
		return new QrCode(code.size + 2 * QUIET_ZONE, path.toString());
	}

	/** How many black modules follow one another; beyond the edge all is white. */
	private static int run(io.nayuki.qrcodegen.QrCode code, int x, int y) {
		int length = 0;
		while (code.getModule(x + length, y)) {
			length++;
		}
		return length;
	}

	/**
	 * The size alone, so that the secret in the path does not get into a log.
	 */
	@Override
	public String toString() {
		return "QrCode[size=" + this.size + "]";
	}

}
