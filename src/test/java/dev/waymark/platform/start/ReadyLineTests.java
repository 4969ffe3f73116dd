package dev.waymark.platform.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import dev.waymark.WaymarkApplication;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ReadyLineTests {

	@Test
	void saysWhereToPointTheBrowserAndWhereTheDataIs(@TempDir Path folder, CapturedOutput output) throws IOException {
		String[] args = { "--server.port=0", "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("waymark"),
				"--logging.level.dev.waymark.platform.start=info" };
		try (ConfigurableApplicationContext waymark = SpringApplication.run(WaymarkApplication.class, args)) {
			String port = waymark.getEnvironment().getRequiredProperty("local.server.port");
			assertThat(output.getOut()).containsOnlyOnce(
					"Waymark is ready: http://localhost:" + port + "/ (embedded database in " + folder + ")");
			assertThat(Files.getPosixFilePermissions(folder.resolve("waymark.mv.db")))
				.containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
		}
	}

}
