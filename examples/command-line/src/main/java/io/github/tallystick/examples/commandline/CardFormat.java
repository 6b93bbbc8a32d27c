package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.indicators.json.CatalogueDocument;
import io.github.tallystick.indicators.json.CatalogueJson;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How definitions are printed. */
final class CardFormat {
    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|markdown|json|csv",
            description = "The form of the result; text unless said otherwise.")
    private Form form = Form.TEXT;

    /** The forms. */
    enum Form {
        /** For a terminal. */
        TEXT {
            @Override
            void print(List<Indicator<?>> indicators, boolean asCards, PrintWriter out) {
                if (asCards) {
                    indicators.forEach(each -> out.print(DefinitionCard.PLAIN.of(each)));
                } else {
                    Format.TEXT.print(inShort(indicators), out);
                }
            }
        },
        /** Cards in Markdown. */
        MARKDOWN {
            @Override
            void print(List<Indicator<?>> indicators, boolean asCards, PrintWriter out) {
                indicators.forEach(each -> out.print(DefinitionCard.MARKDOWN.of(each)));
            }
        },
        /** All that the definitions say, as the schema of the catalogue has it; in whole, every edition. */
        JSON {
            @Override
            void print(List<Indicator<?>> indicators, boolean asCards, PrintWriter out) {
                CatalogueDocument document = asCards ? CatalogueDocument.of(indicators) : CatalogueDocument.whole();
                out.print(CatalogueJson.write(document));
            }
        },
        /** One line for each meaning of each phrase. */
        CSV {
            @Override
            void print(List<Indicator<?>> indicators, boolean asCards, PrintWriter out) {
                Format.CSV.print(meanings(indicators), out);
            }
        };

        abstract void print(List<Indicator<?>> indicators, boolean asCards, PrintWriter out);
    }

    int print(List<Indicator<?>> indicators, boolean asCards) {
        PrintWriter out = command.commandLine().getOut();
        form.print(indicators, asCards, out);
        out.flush();
        return 0;
    }

    private static Rows inShort(List<Indicator<?>> indicators) {
        Rows rows = new Rows("indicator", "title");
        indicators.forEach(each -> rows.add(each.code(), each.title()));
        return rows;
    }

    private static Rows meanings(List<Indicator<?>> indicators) {
        Rows rows = new Rows("indicator", "edition", "title", "words", "phrase", "meaning", "taken");
        indicators.forEach(each -> each.readings()
                .forEach(reading -> reading.meanings()
                        .forEach(meaning -> rows.add(
                                each.code(),
                                each.edition().name(),
                                each.title(),
                                each.formula().inWords(),
                                reading.phrase(),
                                meaning.words(),
                                meaning.words().equals(reading.meaning().words()) ? "1" : "0"))));
        return rows;
    }
}
