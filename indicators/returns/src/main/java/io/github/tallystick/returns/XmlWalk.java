package io.github.tallystick.returns;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Walks through the events of an XML file and puts the wanted elements together. */
final class XmlWalk {
    private static final int DEEPEST = 40;
    private static final int LONGEST_VALUE = 10_000;
    private static final int MOST_ELEMENTS = 100_000;

    private final FileReport report;
    private final Set<String> wanted;
    private final Predicate<XmlElement> records;
    private final Deque<String> paths = new ArrayDeque<>();
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int elements;
    private int line;
    private boolean stopped;

    XmlWalk(FileReport report, Set<String> wanted, Predicate<XmlElement> records) {
        this.report = report;
        this.wanted = wanted;
        this.records = records;
    }

    boolean isStopped() {
        return stopped;
    }

    /** The line of the last element that started. */
    int line() {
        return line;
    }

    /** Tells why nothing more is read. An element that was being put together is lost. */
    void stop(int atLine, FileRule rule) {
        report.problem(atLine, "", rule, "");
        report.cutShort();
        stopped = true;
        if (!open.isEmpty()) {
            report.rowRead();
            report.rowNotUsed();
        }
    }

    void event(int event, XMLStreamReader at) {
        switch (event) {
            case XMLStreamConstants.ENTITY_REFERENCE ->
                stop(Math.max(at.getLocation().getLineNumber(), 1), FileRule.NOT_WELL_FORMED);
            case XMLStreamConstants.START_ELEMENT -> start(at);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters(at);
            case XMLStreamConstants.END_ELEMENT -> end();
            default -> {
                // Comments and processing instructions say nothing.
            }
        }
    }

    private void start(XMLStreamReader at) {
        line = at.getLocation().getLineNumber();
        String name = at.getLocalName();
        text.setLength(0);
        tellLongAttributes(at);
        if (paths.size() + open.size() == DEEPEST) {
            stop(line, FileRule.TOO_DEEP);
        } else if (!open.isEmpty()) {
            startWithin(name);
        } else {
            startOutside(paths.isEmpty() ? "/" + name : paths.peek() + "/" + name, name);
        }
    }

    private void startWithin(String name) {
        elements++;
        if (elements == MOST_ELEMENTS) {
            stop(line, FileRule.TOO_LARGE);
        } else {
            open.push(open.element().add(name, line));
        }
    }

    private void startOutside(String path, String name) {
        if (wanted.contains(path)) {
            elements = 0;
            open.push(new XmlElement(name, line));
        } else if (paths.isEmpty() && wanted.stream().noneMatch(each -> each.startsWith(path + "/"))) {
            stop(line, FileRule.WRONG_ROOT);
        } else {
            paths.push(path);
        }
    }

    private void tellLongAttributes(XMLStreamReader at) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeValue(i).length() > LONGEST_VALUE) {
                report.problem(line, "", FileRule.LONG_VALUE_UNREAD, "");
            }
        }
    }

    private void characters(XMLStreamReader at) {
        if (!open.isEmpty() && text.length() <= LONGEST_VALUE) {
            text.append(at.getTextCharacters(), at.getTextStart(), Math.min(at.getTextLength(), LONGEST_VALUE + 1));
        }
    }

    private void end() {
        if (open.isEmpty()) {
            paths.pop();
            return;
        }
        XmlElement ended = open.pop();
        if (text.length() > LONGEST_VALUE) {
            ended.isTooLong();
        } else {
            ended.text(text.toString());
        }
        text.setLength(0);
        if (open.isEmpty() && !records.test(ended)) {
            stopped = true;
        }
    }
}
