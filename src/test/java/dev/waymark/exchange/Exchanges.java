package dev.waymark.exchange;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.unit.DataSize;

import dev.waymark.catalog.editing.draft.Desk;
import dev.waymark.catalog.editing.revision.Publishing;
import dev.waymark.exchange.file.ContentFiles;
import dev.waymark.exchange.file.ExchangeLimits;

/**
 * Imports without pages.
 */
public final class Exchanges {

	/** The limits that hold when nothing is set. */
	public static final ExchangeLimits LIMITS = new ExchangeLimits(DataSize.ofMegabytes(10), DataSize.ofMegabytes(50),
			50, 100_000, 20, 200);

	private Exchanges() {
	}

	/**
	 * Imports within the usual limits.
	 * @param flats the flats below
	 * @return what imports
	 */
	public static ContentImport imports(ApplicationContext flats) {
		return imports(flats, LIMITS);
	}

	/**
	 * Imports within other limits.
	 * @param flats the flats below
	 * @param limits the limits
	 * @return what imports
	 */
	public static ContentImport imports(ApplicationContext flats, ExchangeLimits limits) {
		return new ContentImport(new ContentFiles(limits), flats.getBean(Desk.class), flats.getBean(Publishing.class),
				flats.getBean(PlatformTransactionManager.class));
	}

	/**
	 * Reads a file of the tests.
	 * @param name its name beside this type
	 * @return what it holds
	 */
	public static byte[] file(String name) {
		try (InputStream file = Exchanges.class.getResourceAsStream(name)) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
