package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tallystick.examples.councilreport.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a browser shows it: seen in pictures under target/, and measured. */
@Tag("browser")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PageInBrowserTest {
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    static Path files;

    private static Chromium browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "Chromium is not installed: the page was not looked at in a browser");
        browser = Chromium.start(program.orElseThrow(), Files.createDirectory(files.resolve("profile")));
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            browser.send(domain + ".enable", "{}");
        }
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (browser != null) {
            browser.end();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page, ''",
        "running, --extracted-on 2018-11-30",
        "withheld, --suppress 1-5",
    })
    void the_page_makes_no_complaint_asks_for_nothing_else_and_fits(String name, String arguments) throws Exception {
        String text = arguments.isEmpty() ? AshmereReport.PAGE : Page.of(AshmereReport.report(arguments.split(" ")));
        Path page = Files.writeString(files.resolve(name + ".html"), text);
        for (int width : new int[] {1280, 390}) {
            check(page, name, width);
        }
    }

    private static void check(Path page, String name, int width) throws Exception {
        open(page, width);
        picture(name + "-" + width);
        assertThat(complaints()).isEmpty();
        assertThat(requests()).containsExactly(page.toUri().toString());
        assertThat(browser.evaluate(script("audit.js"))).isEmpty();
        browser.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(browser.evaluate(script("audit.js"))).isEmpty();
    }

    @Test
    void the_check_would_find_a_complaint_a_request_a_wide_table_and_a_pale_word() throws Exception {
        String bad = AshmereReport.PAGE
                .replace("default-src 'none'; style-src 'unsafe-inline'", "default-src *; script-src 'none'")
                .replace("</main>", """
                        <img src="https://example.invalid/x.png" alt=""/><script>alert(1)</script>
                        <p style="width: 500px; color: #aaa">pale</p></main>""");
        open(Files.writeString(files.resolve("bad.html"), bad), 390);
        assertThat(complaints()).isNotEmpty();
        assertThat(requests()).contains("https://example.invalid/x.png");
        assertThat(browser.evaluate(script("audit.js"))).contains("wide", "contrast");
    }

    private static void open(Path page, int width) throws InterruptedException {
        browser.send(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":" + (width < 600) + "}");
        browser.open(page.toUri());
    }

    private static void picture(String name) throws IOException, InterruptedException {
        String answer = browser.send("Page.captureScreenshot", "{\"format\":\"png\",\"captureBeyondViewport\":true}");
        Matcher data = Pattern.compile("\"data\":\"([^\"]+)\"").matcher(answer);
        assertThat(data.find()).isTrue();
        Files.write(
                Files.createDirectories(PICTURES).resolve(name + ".png"),
                Base64.getDecoder().decode(data.group(1)));
    }

    /** Console messages and log entries that are warnings or errors, and exceptions. */
    private static List<String> complaints() {
        return browser.events().stream()
                .filter(event -> event.startsWith("{\"method\":\"Runtime.exceptionThrown\"")
                        || event.startsWith("{\"method\":\"Runtime.consoleAPICalled\"")
                        || event.startsWith("{\"method\":\"Log.entryAdded\""))
                .filter(event -> !event.contains("\"level\":\"verbose\""))
                .toList();
    }

    private static List<String> requests() {
        Pattern url = Pattern.compile("\"request\":\\{\"url\":\"([^\"]+)\"");
        return browser.events().stream()
                .filter(event -> event.startsWith("{\"method\":\"Network.requestWillBeSent\""))
                .map(url::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static String script(String name) throws IOException {
        try (InputStream in = PageInBrowserTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
