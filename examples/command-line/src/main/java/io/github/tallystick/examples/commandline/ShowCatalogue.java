package io.github.tallystick.examples.commandline;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.indicators.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The definitions. */
@Command(
        name = "catalogue",
        description = "Prints the definitions: all in short, or one as a card with its clauses and readings.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  tallystick catalogue --indicator wokingham.vp8 --format markdown%n")
final class ShowCatalogue implements Callable<Integer> {
    @Option(names = "--indicator", paramLabel = "ID", description = "The one indicator to print as a card.")
    private @Nullable String code;

    @Mixin
    private CardFormat format = new CardFormat();

    @Override
    public Integer call() throws WrongUse {
        List<Indicator<?>> asked = code == null ? Catalogue.all() : Catalogue.editions(code);
        if (asked.isEmpty()) {
            throw new WrongUse("no indicator is called " + code + "; tallystick catalogue lists them");
        }
        return format.print(asked, code != null);
    }
}
