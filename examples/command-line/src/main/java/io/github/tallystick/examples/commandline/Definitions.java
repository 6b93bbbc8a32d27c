package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.examples.councilreport.UnreadableInput;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.json.DefinitionJson;
import io.github.tallystick.indicators.json.MalformedDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which indicators are asked for, and how they are read. */
final class Definitions {
    @Option(
            names = "--indicator",
            split = ",",
            paramLabel = "ID",
            description = "The indicators, such as wokingham.vp8, or all.")
    private List<String> codes = List.of();

    @Option(
            names = "--definition",
            paramLabel = "FILE",
            description = "An indicator of your own, as a definition in JSON; may be given several times.")
    private List<Path> files = List.of();

    @Option(
            names = "--read",
            paramLabel = "'PHRASE=MEANING'",
            description = "Reads a phrase otherwise, as the catalogue names phrases and their meanings.")
    private List<String> readings = List.of();

    /** The indicators asked for, in the order asked for. */
    List<Indicator<?>> indicators() throws WrongUse, UnreadableInput {
        if (codes.isEmpty() && files.isEmpty()) {
            throw new WrongUse("--indicator or --definition must say what is asked for");
        }
        List<Indicator<?>> found = new ArrayList<>();
        for (String code : codes) {
            if (code.equals("all")) {
                found.addAll(Catalogue.all());
            } else {
                found.add(Catalogue.find(code)
                        .orElseThrow(() ->
                                new WrongUse("no indicator is called " + code + "; tallystick catalogue lists them")));
            }
        }
        for (Path file : files) {
            found.add(definition(file));
        }
        return reread(found);
    }

    private static Indicator<?> definition(Path file) throws UnreadableInput {
        try (InputStream json = Files.newInputStream(file)) {
            return DefinitionJson.read(json);
        } catch (MalformedDocumentException e) {
            throw new UnreadableInput(file + " cannot be read: " + e.getMessage());
        } catch (IOException e) {
            throw UnreadableInput.of(file, e);
        }
    }

    private List<Indicator<?>> reread(List<Indicator<?>> indicators) throws WrongUse {
        List<Indicator<?>> read = indicators;
        for (String reading : readings) {
            read = reread(read, reading);
        }
        return read;
    }

    /** Takes the first equals sign that leaves a phrase before it and a meaning of it behind, of any indicator. */
    private static List<Indicator<?>> reread(List<Indicator<?>> indicators, String reading) throws WrongUse {
        for (int at = reading.indexOf('='); at >= 0; at = reading.indexOf('=', at + 1)) {
            String phrase = reading.substring(0, at).strip();
            String meaning = reading.substring(at + 1).strip();
            if (indicators.stream().anyMatch(each -> hasMeaning(each, phrase, meaning))) {
                return indicators.stream()
                        .<Indicator<?>>map(
                                each -> hasMeaning(each, phrase, meaning) ? each.read(phrase, meaning) : each)
                        .toList();
            }
        }
        throw new WrongUse("a reading must be written as 'PHRASE=MEANING' with a phrase of the indicator and one of its"
                + " meanings, as tallystick catalogue prints them, but was " + reading + "\nphrases: "
                + indicators.stream()
                        .flatMap(each -> each.readings().stream())
                        .map(Reading::phrase)
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private static boolean hasMeaning(Indicator<?> indicator, String phrase, String meaning) {
        return indicator.readings().stream()
                .filter(each -> each.phrase().equals(phrase))
                .flatMap(Reading::meanings)
                .anyMatch(each -> each.words().equals(meaning));
    }
}
