package dev.waymark.browser;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The Chromium of this machine, and the driver that came with it. Where there is the one
 * that was built to have no window, it is taken: the same pages in the same engine, with
 * two thirds of the work.
 *
 * @param program what is started
 * @param driver what steers it
 */
record Chromium(File program, File driver) {

	/**
	 * All pages come from one site, so they may share a process; and each lives for a
	 * second or two, in which no script earns back what it costs to optimise it.
	 */
	private static final List<String> FRUGAL = List.of("--process-per-site", "--disable-site-isolation-trials",
			"--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess",
			"--js-flags=--no-opt,--no-maglev");

	static Optional<Chromium> find() {
		return first("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
	}

	/** One that keeps pages ready for Back, as the one without windows never does. */
	static Optional<Chromium> findKeepingPages() {
		return first("chromium", "chromium-browser", "google-chrome");
	}

	private static Optional<Chromium> first(String... programs) {
		return find(programs).flatMap((program) -> find("chromedriver").map((driver) -> new Chromium(program, driver)));
	}

	private static Optional<File> find(String... names) {
		String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + File.pathSeparator + "/usr/bin";
		return Stream.of(names)
			.flatMap((name) -> Stream.of(path.split(File.pathSeparator)).map((folder) -> new File(folder, name)))
			.filter(File::canExecute)
			.findFirst();
	}

	/**
	 * Starts a browser without a window, with an empty profile of its own. It sees
	 * nothing but the pages under test, so it may do without its sandbox, which would not
	 * start for root; and it is told to leave the network alone.
	 * @param listening whether it writes down what goes over the network, which costs
	 * time
	 */
	Browser start(boolean listening) {
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		if (listening) {
			logs.enable(LogType.PERFORMANCE, Level.ALL);
		}
		ChromeOptions options = new ChromeOptions();
		options.setBinary(this.program);
		options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--disable-extensions", "--enable-features=BackForwardCache", "--lang=en", "--window-size=1360,900");
		options.addArguments(FRUGAL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		options.setPageLoadTimeout(Duration.ofSeconds(120));
		options.setScriptTimeout(Duration.ofSeconds(120));
		ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(this.driver)
			.usingAnyFreePort()
			.withSilent(true)
			.withTimeout(Duration.ofMinutes(5))
			.build();
		return new Browser(new ChromeDriver(service, options), service);
	}

}
