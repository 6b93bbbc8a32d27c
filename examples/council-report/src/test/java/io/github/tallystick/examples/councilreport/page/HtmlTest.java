package io.github.tallystick.examples.councilreport.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void no_character_of_a_text_can_be_taken_for_markup() {
        assertThat(Html.escaped("<a href=\"x\" title='y'> & é €"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt; &amp; é €");
    }

    @Test
    void a_character_that_no_page_may_hold_is_shown_as_unknown() {
        assertThat(Html.escaped("a\0b\u0008c\uD800d\u0085e\uFFFFf")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
        assertThat(Html.escaped("line\nline\ttab 😀")).isEqualTo("line\nline\ttab 😀");
    }

    @Test
    void an_attribute_is_escaped_and_what_is_opened_is_closed() {
        Html html = new Html();
        html.in("td", () -> html.element("b", "<"), "title", "\"");
        assertThat(html).hasToString("<td title=\"&quot;\"><b>&lt;</b></td>");
    }

    @Test
    void a_style_sheet_cannot_end_itself() {
        assertThatThrownBy(() -> new Html().styleSheet("</style>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("style sheet must not hold < or &, but does");
    }
}
