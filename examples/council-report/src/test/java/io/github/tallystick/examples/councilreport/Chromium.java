package io.github.tallystick.examples.councilreport;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to by its DevTools protocol, with a time limit on every word. */
final class Chromium {
    private static final int SECONDS = 60;
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/");
    private static final Pattern PAGE_SOCKET =
            Pattern.compile("\"webSocketDebuggerUrl\": *\"(ws://[^\"]+/page/[^\"]+)\"");

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> pagesLoaded = new LinkedBlockingQueue<>();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final WebSocket socket;
    private int number;

    private Chromium(Process process) throws IOException, InterruptedException {
        this.process = process;
        this.socket = client.newWebSocketBuilder()
                .buildAsync(pageSocket(address()), new Listener())
                .join();
    }

    /** Where it is installed, if it is. */
    static Optional<Path> installed() {
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(folder)::resolve));
        return Stream.concat(Stream.of(Path.of("/usr/bin/chromium")), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .start();
        try {
            return new Chromium(process);
        } catch (IOException | InterruptedException | RuntimeException e) {
            end(process);
            throw e;
        }
    }

    /** Chromium says on its error stream where it listens; the rest of what it says there is read and dropped. */
    private String address() throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread rest = new Thread(() -> said.lines().forEach(dropped -> {}));
                rest.setDaemon(true);
                rest.start();
                return listening.group(1);
            }
        }
        throw new IOException("Chromium must say where it listens, but ended first");
    }

    private static URI pageSocket(String address) throws IOException {
        try (var in = URI.create("http://" + address + "/json/list").toURL().openStream()) {
            Matcher page = PAGE_SOCKET.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!page.find()) {
                throw new IOException("Chromium must have a page, but has none");
            }
            return URI.create(page.group(1));
        }
    }

    /** Sends a command and waits for its answer, as JSON. */
    String send(String method, String parameters) throws InterruptedException {
        number++;
        socket.sendText("{\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        String answer = answers.poll(SECONDS, TimeUnit.SECONDS);
        if (answer == null || !answer.startsWith("{\"id\":" + number + ",\"result\"")) {
            throw new AssertionError(method + " must be answered within " + SECONDS + " seconds, but got " + answer);
        }
        return answer;
    }

    /** What an expression comes to, as text. */
    String evaluate(String expression) throws InterruptedException {
        String answer = send(
                "Runtime.evaluate",
                "{\"returnByValue\":true,\"expression\":\"" + inJson("String(" + expression + ")") + "\"}");
        Matcher value = Pattern.compile("\"type\":\"string\",\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(answer);
        if (!value.find()) {
            throw new AssertionError("expression must come to something, but got " + answer);
        }
        return value.group(1).replace("\\n", "\n").replace("\\\"", "\"");
    }

    private static String inJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Opens a page and waits until it is loaded. */
    void open(URI page) throws InterruptedException {
        events.clear();
        pagesLoaded.clear();
        send("Page.navigate", "{\"url\":\"" + page + "\"}");
        if (pagesLoaded.poll(SECONDS, TimeUnit.SECONDS) == null) {
            throw new AssertionError("page must be loaded within " + SECONDS + " seconds, but was not");
        }
    }

    /** What has been told since the page was opened, without being asked, as JSON. */
    List<String> events() {
        return events;
    }

    /** Ends this browser and what it started, and no other. */
    void end() throws InterruptedException {
        socket.sendText("{\"id\":0,\"method\":\"Browser.close\"}", true).join();
        process.waitFor(SECONDS, TimeUnit.SECONDS);
        socket.abort();
        end(process);
    }

    private static void end(Process process) throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor(SECONDS, TimeUnit.SECONDS);
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Tells answers from events. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                String whole = message.toString();
                message.setLength(0);
                if (whole.startsWith("{\"id\":")) {
                    answers.add(whole);
                } else {
                    events.add(whole);
                    if (whole.startsWith("{\"method\":\"Page.loadEventFired\"")) {
                        pagesLoaded.add(whole);
                    }
                }
            }
            from.request(1);
            return null;
        }
    }
}
