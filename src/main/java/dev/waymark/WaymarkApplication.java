package dev.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * Starts Waymark, a self-hosted career-skills roadmap.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
public class WaymarkApplication {

	/**
	 * Starts the application.
	 * @param args settings in Spring Boot's form, such as {@code --server.port=9000}
	 */
	public static void main(String[] args) {
		SpringApplication.run(WaymarkApplication.class, args);
	}

}
