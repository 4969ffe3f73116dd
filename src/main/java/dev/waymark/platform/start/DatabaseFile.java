package dev.waymark.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps the embedded database to whoever runs Waymark: H2 leaves its file to the eyes of
 * everybody on the machine.
 */
@Component
class DatabaseFile implements SmartInitializingSingleton {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseFile.class);

	private final Environment environment;

	DatabaseFile(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		DatabasePlace place = DatabasePlace.of(this.environment.getProperty("spring.datasource.url", ""));
		if (place.kind() == DatabasePlace.Kind.EMBEDDED) {
			keepToOwner(Path.of(place.file()));
		}
	}

	/** Where a system of files knows no such rights, whoever runs it has other means. */
	private static void keepToOwner(Path file) {
		PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
		if (rights == null || !Files.exists(file)) {
			return;
		}
		try {
			rights.setPermissions(PosixFilePermissions.fromString("rw-------"));
		}
		catch (IOException ex) {
			logger.warn("The database file {} cannot be kept from other people on this machine", file);
		}
	}

}
