package io.github.tallystick.examples.commandline;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.tallystick.examples.councilreport.WrongUse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The councils that files hold, to name some where the one given is not among them. */
final class CouncilsHeld {
    private static final int NAMED = 5;

    private final String files;
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** What can be read of lists of schools: a list that cannot be is reported by its reader. */
    static CouncilsHeld byLists(List<Path> lists) {
        CouncilsHeld held = new CouncilsHeld("lists of schools");
        lists.forEach(held::addList);
        return held;
    }

    /** The codes in the headers of workforce censuses. */
    static CouncilsHeld byCensuses(List<Path> censuses) {
        CouncilsHeld held = new CouncilsHeld("workforce censuses");
        censuses.forEach(held::addCensus);
        return held;
    }

    private CouncilsHeld(String files) {
        this.files = files;
    }

    private void addList(Path list) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(list, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : rows) {
                row.findField("Local authority")
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .ifPresent(names::add);
            }
        } catch (IOException | CsvParseException e) {
            return;
        }
    }

    private void addCensus(Path census) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(census)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("LEA")) {
                    names.add(xml.getElementText().strip());
                    return;
                }
            }
        } catch (IOException | XMLStreamException e) {
            return;
        }
    }

    /** Refuses a council that none of the files holds. */
    void require(String council) throws WrongUse {
        if (!names.isEmpty() && !names.contains(council.strip())) {
            throw new WrongUse("--council must be one that the " + files + " hold, such as "
                    + names.stream().limit(NAMED).collect(Collectors.joining(", ")) + ", but was " + council);
        }
    }
}
