package dev.waymark.platform.start;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a database that can only be read: H2 opens a file without the right
 * to write it and says nothing, until the first mark of a learner is lost.
 */
@Component
class WritableDatabase implements SmartInitializingSingleton {

	private final DataSource dataSource;

	WritableDatabase(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void afterSingletonsInstantiated() {
		try (Connection connection = this.dataSource.getConnection()) {
			if (connection.isReadOnly()) {
				throw new ReadOnlyDatabaseException();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	/**
	 * The database can only be read.
	 */
	static class ReadOnlyDatabaseException extends IllegalStateException {

		ReadOnlyDatabaseException() {
			super("The database can only be read");
		}

	}

}
