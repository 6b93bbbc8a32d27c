package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.indicators.facts.Item;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.returns.Reading.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of the tables agrees with what is declared of the facts. */
class SsdFormsTest {
    private static final String DATASET = "SSD ";
    private static final Map<Column.Kind, Store> STORES = Map.of(
            Column.Kind.DAY, Store.DAY,
            Column.Kind.END, Store.DAY,
            Column.Kind.FLAG, Store.MARK,
            Column.Kind.CODE, Store.TEXT,
            Column.Kind.AMOUNT, Store.LONG,
            Column.Kind.KEY, Store.LONG);

    @Test
    void every_place_of_an_item_in_the_dataset_is_a_column_that_is_read() {
        List<String> read = Arrays.stream(SsdTable.values())
                .flatMap(
                        table -> table.form().cells().stream().map(cell -> table.tableName() + "." + cell.columnName()))
                .toList();

        assertThat(Arrays.stream(Item.values())
                        .flatMap(item -> item.references().stream())
                        .filter(place -> place.startsWith(DATASET))
                        .map(place -> place.substring(DATASET.length()).replace(" (added)", "")))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(read).contains(place));
    }

    @ParameterizedTest
    @EnumSource(SsdTable.class)
    void a_column_is_read_as_what_it_fills_is_declared(SsdTable table) {
        assertThat(table.form().cells())
                .filteredOn(cell -> cell.fills().isPresent())
                .allSatisfy(cell -> assertThat(cell.store())
                        .isEqualTo(STORES.get(cell.fills().orElseThrow().kind())));
    }

    @ParameterizedTest
    @EnumSource(SsdTable.class)
    void a_row_of_a_kind_of_fact_fills_columns_of_it_alone(SsdTable table) {
        Optional<Table<?>> kind = table.form().kind();

        assertThat(table.form().cells())
                .flatExtracting(cell -> cell.fills().stream().toList())
                .allSatisfy(column -> assertThat(
                                kind.<List<Column>>map(Table::columns).orElse(List.of(column)))
                        .contains(column));
    }

    /** More than a byte can number. */
    @Test
    void each_of_three_hundred_roles_is_kept() {
        String[] rows = IntStream.range(0, 300)
                .mapToObj(i -> "PROF-" + i + ",STAFF,1,N,Role " + i + ",2018-01-01,,,N,Y")
                .toArray(String[]::new);
        CouncilRecords records = Tables.read(
                SsdTable.SSD_PROFESSIONALS,
                Stream.concat(Stream.of(Tables.PROFESSIONALS), Stream.of(rows)).toArray(String[]::new));

        assertThat(records.workers().get(0).posts())
                .extracting(Post::role)
                .hasSameElementsAs(
                        IntStream.range(0, 300).mapToObj(i -> "Role " + i).toList());
        assertThat(Set.copyOf(records.workers().get(0).posts())).hasSize(300);
    }
}
