package dev.waymark.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a ZIP in memory, and stops as soon as it holds more than it may: what it says
 * of its own size is not believed.
 */
final class Zip {

	private Zip() {
	}

	static boolean is(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8;
	}

	/**
	 * Unpacks.
	 * @param file the file's name
	 * @param bytes its bytes
	 * @param limits how much it may hold
	 * @return the files in it, by their names without folders
	 * @throws UnreadableFileException when it is broken, or holds too much
	 */
	static Map<String, byte[]> unpack(String file, byte[] bytes, ExchangeLimits limits) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		long left = limits.unpackedSize().toBytes();
		int entries = 0;
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (++entries > limits.entries()) {
					throw refused(file, "import.fault.zip.entries", limits.entries());
				}
				byte[] content = read(zip, left);
				if (content.length > left) {
					throw refused(file, "import.fault.zip.size", ExchangeLimits.words(limits.unpackedSize()));
				}
				left -= content.length;
				put(file, files, entry, content);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw refused(file, "import.fault.zip");
		}
		if (files.isEmpty()) {
			throw refused(file, "import.fault.zip.empty");
		}
		return files;
	}

	private static byte[] read(ZipInputStream zip, long most) throws IOException {
		return zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
	}

	private static void put(String file, Map<String, byte[]> files, ZipEntry entry, byte[] content) {
		String name = entry.getName().replace('\\', '/');
		String last = name.substring(name.lastIndexOf('/') + 1);
		// What a Mac and its Finder put into every ZIP.
		if (last.isEmpty() || name.startsWith("__MACOSX/") || last.startsWith(".")) {
			return;
		}
		if (files.put(last, content) != null) {
			throw refused(file, "import.fault.zip.twice", last);
		}
	}

	private static UnreadableFileException refused(String file, String key, Object... words) {
		return new UnreadableFileException(FileFault.of(Place.inText(file, 1, 1), key, words));
	}

}
