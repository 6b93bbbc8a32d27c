/** Readers of the returns and tables that councils already have: from files to the facts that indicators count. */
module io.github.tallystick.returns {
    requires transitive io.github.tallystick.indicators;
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;

    exports io.github.tallystick.returns;
}
