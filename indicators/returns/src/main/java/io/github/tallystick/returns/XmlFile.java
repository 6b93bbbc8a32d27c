package io.github.tallystick.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An XML file, read once from top to bottom, one record (a child, a worker) in memory at a time. A document type declaration
 * is refused, so no entity is brought in and no other file or address is opened; nesting, texts and attributes are bounded.
 */
final class XmlFile {
    private final FileReport report;

    XmlFile(FileReport report) {
        this.report = report;
    }

    /**
     * Reads a file. What cannot be read is reported, and the file then counts as cut short.
     *
     * @param wanted the paths of the elements that are handed on whole, for example {@code /Message/Header}
     * @param records takes each of them, and says whether to read on
     * @throws IOException if the bytes cannot be had
     */
    void read(InputStream bytes, Set<String> wanted, Predicate<XmlElement> records) throws IOException {
        Optional<Reader> text = XmlText.of(bytes, report);
        if (text.isEmpty()) {
            report.cutShort();
            return;
        }
        MeteredReader metered = new MeteredReader(text.get());
        XmlWalk walk = new XmlWalk(report, wanted, records);
        try {
            walk(factory().createXMLStreamReader(metered), metered, walk);
        } catch (XMLStreamException e) {
            if (metered.failure().isPresent()) {
                throw metered.failure().get();
            }
            stop(walk, metered, e.getLocation());
        }
    }

    private static void stop(XmlWalk walk, MeteredReader text, @Nullable Location at) {
        if (text.prolog().hasDoctype()) {
            walk.stop(text.prolog().line(), FileRule.DOCTYPE);
        } else if (text.isTooMuch()) {
            walk.stop(Math.max(walk.line(), 1), FileRule.TOO_LARGE);
        } else {
            walk.stop(Math.max(at == null ? 0 : at.getLineNumber(), walk.line()), FileRule.NOT_WELL_FORMED);
        }
    }

    private static void walk(XMLStreamReader events, MeteredReader text, XmlWalk walk) throws XMLStreamException {
        while (!walk.isStopped() && hasNext(events)) {
            int event = next(events);
            text.startOver();
            walk.event(event, events);
        }
    }

    private static boolean hasNext(XMLStreamReader events) throws XMLStreamException {
        return events.hasNext();
    }

    // On some broken input the parser fails in ways of its own; to the caller it is broken input all the same.
    private static int next(XMLStreamReader events) throws XMLStreamException {
        try {
            return events.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("parser failed", events.getLocation(), e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("no other file is opened");
        });
        return factory;
    }
}
