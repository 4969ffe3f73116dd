package dev.waymark.exchange.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much a file may hold.
 *
 * @param fileSize how large a file may be
 * @param unpackedSize how large the files in a ZIP may be together
 * @param entries how many files a ZIP may hold
 * @param rows how many rows: things and the rows within them
 * @param depth how deep JSON may be nested
 * @param faults how much of what is wrong is told
 */
@Validated
@ConfigurationProperties("waymark.exchange")
public record ExchangeLimits(@DefaultValue("10MB") DataSize fileSize, @DefaultValue("50MB") DataSize unpackedSize,
		@DefaultValue("50") @Min(1) int entries, @DefaultValue("100000") @Min(1) int rows,
		@DefaultValue("20") @Min(8) @Max(500) int depth, @DefaultValue("200") @Min(1) int faults) {

	private static final int STEP = 1024;

	/**
	 * Says a size as people do.
	 * @param size the size
	 * @return for example "10 MB"
	 */
	public static String words(DataSize size) {
		return (size.toBytes() < STEP) ? size.toBytes() + " B"
				: (size.toKilobytes() < STEP) ? size.toKilobytes() + " kB" : size.toMegabytes() + " MB";
	}

}
