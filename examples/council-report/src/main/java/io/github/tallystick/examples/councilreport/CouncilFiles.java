package io.github.tallystick.examples.councilreport;

import io.github.tallystick.examples.councilreport.council.SyntheticCouncil;
import io.github.tallystick.returns.CouncilRecords;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the files of a request and has the library read them. */
final class CouncilFiles {
    private static final RecordFiles FILES = new RecordFiles(Files::newInputStream);

    private CouncilFiles() {}

    static CouncilRecords read(Request request) throws UnreadableInput {
        Optional<Path> ssd = request.ssd();
        return ssd.isPresent() ? records(request, ssd.get(), request.schools()) : ofAshmere(request);
    }

    /** Ashmere's files are written, read and taken away again. */
    private static CouncilRecords ofAshmere(Request request) throws UnreadableInput {
        try {
            Path directory = Files.createTempDirectory("ashmere");
            try {
                SyntheticCouncil.writeTo(directory);
                List<Path> schools = RecordFiles.in(directory.resolve("schools"), Files::isRegularFile);
                return records(request, directory.resolve("ssd"), SchoolsList.of(schools));
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UnreadableInput("the invented council's files cannot be written: " + UnreadableInput.reason(e));
        } catch (WrongUse e) {
            throw new UnreadableInput("the invented council's files cannot be read: " + e.getMessage());
        }
    }

    private static CouncilRecords records(Request request, Path ssd, List<SchoolsList> lists) throws UnreadableInput {
        return FILES.tables(ssd, request.covers()).and(FILES.schools(request.council(), lists));
    }

    /** The figures of other councils; those of the invented council's neighbours are invented too, and bundled. */
    static NeighbourFigures neighbours(Request request) throws UnreadableInput {
        NeighbourReader reader = new NeighbourReader(request.period(), request.council());
        Optional<Path> file = request.neighbours();
        if (file.isEmpty() && !request.isInvented()) {
            return NeighbourFigures.NONE;
        }
        try (InputStream in = file.isPresent() ? Files.newInputStream(file.get()) : Ashmere.neighbours()) {
            return reader.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw UnreadableInput.of(file.orElse(Path.of("the neighbours' file")), e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
