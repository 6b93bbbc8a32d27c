package io.github.tallystick.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysPropertyTest {
    @Property(tries = 500)
    void equal_texts_alone_have_equal_keys_and_a_key_gives_its_text(@ForAll("texts") List<String> texts) {
        Words words = new Words();
        Map<Long, String> byKey = new HashMap<>();
        for (String text : texts) {
            long key = Keys.of(text, words);
            assertThat(Keys.text(key, words)).isEqualTo(text);
            assertThat(byKey.merge(key, text, (one, other) -> one)).isEqualTo(text);
            assertThat(Keys.of(text, words)).isEqualTo(key);
        }
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> digits = Arbitraries.strings().withCharRange('0', '1').ofMaxLength(20);
        Arbitrary<String> letters = Arbitraries.strings().withChars("0aZ-").ofMaxLength(12);
        Arbitrary<String> any =
                Arbitraries.strings().withChars("0a _\u00E9\u20AC").ofMaxLength(30);
        return Arbitraries.oneOf(digits, letters, any).list().ofMaxSize(60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "00", "999999999999999999", "000000000000000000", "a", "----------", "zzzzzzzzzz", "A1-b"})
    void short_texts_need_no_words(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Keys.text(Keys.of(bytes, 0, bytes.length), new Words())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "abcdefghijk", "a b", "a_b"})
    void others_do(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(Keys.of(bytes, 0, bytes.length)).isEqualTo(Keys.TOO_MUCH);
    }

    @Test
    void many_words_of_any_length_are_kept_on_several_pages() {
        Words words = new Words();
        List<String> texts = IntStream.range(0, 30_000)
                .mapToObj(number -> number + "_" + " ".repeat(number % 100))
                .toList();
        texts.forEach(text -> Keys.of(text, words));
        Keys.of("y".repeat(2_000_000), words);

        assertThat(words.size()).isEqualTo(30_001);
        assertThat(IntStream.range(0, 30_000).mapToObj(words::text)).containsExactlyElementsOf(texts);
        assertThat(words.text(30_000)).hasSize(2_000_000);
    }
}
