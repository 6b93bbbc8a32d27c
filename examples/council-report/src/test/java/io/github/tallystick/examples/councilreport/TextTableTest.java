package io.github.tallystick.examples.councilreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void a_text_is_broken_at_the_last_space_that_fits() {
        assertThat(TextTable.wrapped("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void a_text_is_broken_after_a_hyphen_or_a_stroke() {
        assertThat(TextTable.wrapped("visits-recorded", 10)).containsExactly("visits-", "recorded");
        assertThat(TextTable.wrapped("5.416667/18.707692", 10)).containsExactly("5.416667/", "18.707692");
    }

    @Test
    void a_word_that_does_not_fit_is_broken_anywhere() {
        assertThat(TextTable.wrapped("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void a_line_that_is_set_in_goes_on_as_far_from_the_left() {
        assertThat(TextTable.wrapped("code\n  one two three", 9)).containsExactly("code", "  one two", "  three");
    }

    @Test
    void the_first_column_takes_what_the_others_leave() {
        TextTable table = new TextTable(
                12,
                List.of(TextTable.Column.left("Name", 40), TextTable.Column.right("No", 5)),
                List.of(List.of("one two three", "12345")));
        assertThat(table.inText()).isEqualTo("""
                Name     No
                -----------
                one   12345
                two
                three
                """);
    }
}
