package io.github.tallystick.returns;

import static io.github.tallystick.returns.CinFiles.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and broken XML: one clear message each, what came before it used, and nothing opened, hung or thrown. */
class XmlFileTest {
    private static final String STOPPED = ": nothing from this line on is used";

    private static void toldOnce(CouncilRecords records, String message) {
        assertThat(Tables.inWords(records.problems())).containsExactly(message);
        assertThat(lacks(records)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Message>",
                "<!DOCTYPE Message SYSTEM \"http://example.invalid/cin.dtd\">",
                "<!DOCTYPE Message [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE Message [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>",
                "<!DOCTYPE Message [<!ENTITY % p SYSTEM \"http://example.invalid/p\"> %p;]>",
                "<!DOCTYPE Message [",
                "<!-- > - <!DOCTYPE --><?x <!-- ?><?y?><!DOCTYPE Message>",
            })
    void a_document_type_declaration_is_refused(String doctype) {
        CouncilRecords records = read("<?xml version=\"1.0\"?>\n" + doctype + census(2023, CHILD));

        assertThat(records.problems()).extracting(Problem::rule).containsExactly(FileRule.DOCTYPE);
        assertThat(records.problems().get(0).line()).isEqualTo(2);
        assertThat(records.children()).isEmpty();
        assertThat(lacks(records)).isTrue();
    }

    /**
     * Fuzzing the reader of workforce censuses once made the parser of JDK 17 print the name of one of its classes. The smallest
     * such input is the first: its declaration breaks off within its brackets.
     */
    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a[", "<!DOCTYPE a[]", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY"})
    void a_document_type_declaration_that_breaks_off_prints_nothing(String text) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            CouncilRecords records = new WorkforceCensusReader()
                    .read("csww_1.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                    .records();
            assertThat(Tables.inWords(records.problems()))
                    .containsExactly("csww_1.xml, line 1: file must have no document type declaration, but has one:"
                            + " nothing from this line on is used");
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- <!DOCTYPE x> -->", "<?x <!DOCTYPE x> ?>", "<!---->\n<!-- -> -->", "<?x?>"})
    void what_only_looks_like_a_document_type_declaration_is_passed_over(String before) {
        assertThat(only(read(before + census(2023, CHILD))).id()).isEqualTo("CHILD-1");
    }

    @Test
    void an_entity_that_nobody_declared_breaks_the_file() {
        assertThat(read(census(2023, CHILD).replace("CHILD-1", "&x;")).problems())
                .extracting(Problem::rule)
                .containsExactly(FileRule.NOT_WELL_FORMED);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000})
    void elements_within_elements_are_read_so_deep_and_no_deeper(int depth) {
        String deep = "<x>\n".repeat(depth) + "</x>".repeat(depth);
        CouncilRecords records = read(census(2023, CHILD, child("CHILD-2", deep), CHILD));

        // Line 2 to 9 are the first child; the 40th level is 3 outside the child, and x starts on line 11.
        assertThat(records.problems()).extracting(Problem::rule).containsExactly(FileRule.TOO_DEEP);
        assertThat(records.children()).hasSize(1);
        assertThat(lacks(records)).isTrue();
    }

    @Test
    void elements_forty_deep_are_read() {
        // Message, Children, Child and 37 more
        String deep = "<x>".repeat(37) + "</x>".repeat(37);

        assertThat(read(census(2023, child("CHILD-2", deep, referral("2022-05-03"))))
                        .problems())
                .isEmpty();
        assertThat(read(census(2023, child("CHILD-2", "<x>" + deep + "</x>"))).problems())
                .extracting(Problem::rule)
                .containsExactly(FileRule.TOO_DEEP);
    }

    @Test
    void a_long_attribute_is_noted_and_a_huge_one_ends_the_file() {
        String attribute = census(2023, CHILD.replace("<Child>", "<Child x=\"" + "y".repeat(10_001) + "\">"));
        CouncilRecords noted = read(attribute);
        CouncilRecords ended =
                read(census(2023, CHILD, CHILD.replace("<Child>", "<Child x=\"" + "y".repeat(3_000_000) + "\">")));

        assertThat(noted.problems()).isEmpty();
        assertThat(Tables.inWords(noted.notes()))
                .containsExactly(
                        "cin_1.xml, line 2: value must be of at most ten thousand characters, but is longer, and is"
                                + " ignored");
        assertThat(holds(noted)).isTrue();
        assertThat(ended.problems()).extracting(Problem::rule).containsExactly(FileRule.TOO_LARGE);
        assertThat(ended.children()).hasSize(1);
        assertThat(lacks(ended)).isTrue();
    }

    @Test
    void a_long_value_makes_its_row_unusable_only_where_it_is_read() {
        String longText = "9".repeat(10_001);
        CouncilRecords unread =
                read(census(2023, CHILD.replace("<LAchildID>", "<UPN>" + longText + "</UPN><LAchildID>")));
        CouncilRecords read = read(census(2023, CHILD.replace("2023-02-01", longText)));

        assertThat(unread.problems()).isEmpty();
        assertThat(unread.notes()).extracting(Problem::rule).containsExactly(FileRule.LONG_VALUE_UNREAD);
        assertThat(Tables.inWords(read.problems()))
                .containsExactly(
                        "cin_1.xml, line 8, CPPendDate: value must be of at most ten thousand characters, but is"
                                + " longer");
        assertThat(only(read).plans()).isEmpty();
        assertThat(only(read).referrals()).hasSize(1);
    }

    /** A text of many megabytes comes in parts, and is not kept. */
    @Test
    void a_text_without_end_in_an_element_that_is_not_read_is_passed_over() {
        String text = "<FactorsIdentified>" + "text ".repeat(1_000_000) + "</FactorsIdentified>";
        CouncilRecords records = read(census(2023, CHILD.replace("<CINclosureDate>", text + "<CINclosureDate>")));

        assertThat(records.problems()).isEmpty();
        assertThat(only(records).referrals()).hasSize(1);
    }

    @Test
    void a_child_of_a_hundred_thousand_elements_ends_the_file() {
        CouncilRecords records = read(census(2023, CHILD, child("CHILD-2", "<x/>".repeat(100_000)), child("CHILD-3")));

        assertThat(records.problems()).extracting(Problem::rule).containsExactly(FileRule.TOO_LARGE);
        assertThat(records.children()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "504B0304140000000800 | file must be an XML file, but was a zip archive: nothing of it is used",
                "1F8B0800000000000003 | file must be an XML file, but was a gzip archive: nothing of it is used",
                "255044462D312E370A25 | file must be an XML file, but was a PDF document: nothing of it is used",
                "D0CF11E0A1B11AE10000 | file must be an XML file, but was an old Office document: nothing of it is used",
                "4368696C642C4E616D65 | file must be an XML file, but was something else: nothing of it is used",
                "''                   | file must be an XML file, but was empty: nothing of it is used",
                "20200A               | file must be an XML file, but was empty: nothing of it is used",
            })
    void what_is_no_xml_is_told_as_what_it_is(String hex, String message) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        toldOnce(read(bytes), "cin_1.xml: " + message);
    }

    @Test
    void a_wrong_root_is_refused() {
        toldOnce(
                read("\n<html><Message/></html>"),
                "cin_1.xml, line 2: outermost element must be Message, but is another: nothing of the file is used");
    }

    /** Wherever the file breaks off, what stands before is used; after its last tag nothing is missing. */
    @Test
    void a_file_that_breaks_off_anywhere_is_used_to_there_and_missing() {
        String whole = census(2023, CHILD, child("CHILD-2", referral("2022-05-03")));
        int firstChild = whole.indexOf("</Child>") + "</Child>".length();
        for (int end = whole.indexOf("<Children>"); end < whole.length(); end++) {
            CouncilRecords records = read(whole.substring(0, end));

            assertThat(records.problems()).extracting(Problem::rule).contains(FileRule.NOT_WELL_FORMED);
            assertThat(records.children().isEmpty()).isEqualTo(end < firstChild);
            assertThat(lacks(records)).isTrue();
        }
        assertThat(read(whole).problems()).isEmpty();
    }

    @Test
    void a_tag_that_is_not_closed_is_told_with_its_line() {
        toldOnce(
                read(census(2023, CHILD, CHILD.replace("</Section47>", ""), CHILD)),
                "cin_1.xml, line 16: XML must be well formed to its end, but is broken or cut off here" + STOPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, false",
        "UTF-8, UTF-8, true",
        "utf-8, UTF-8, false",
        "UTF-16, UTF-16, false",
        "UTF-16LE, UTF-16LE, false",
        "UTF-16BE, UTF-16BE, false",
        "ISO-8859-1, ISO-8859-1, false",
        "windows-1252, windows-1252, false",
        "US-ASCII, US-ASCII, false",
    })
    void the_encoding_declared_is_used(String declared, String encoding, boolean marked) {
        String text = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"
                + census(2023, child(encoding.contains("ASCII") ? "Z-1" : "Z\u00EB-1", referral("2022-05-03")));
        CouncilRecords records = read(((marked ? "\uFEFF" : "") + text).getBytes(Charset.forName(encoding)));

        assertThat(records.problems()).isEmpty();
        assertThat(records.notes()).isEmpty();
        assertThat(only(records).id()).isEqualTo(encoding.contains("ASCII") ? "Z-1" : "Z\u00EB-1");
    }

    @Test
    void an_encoding_that_is_not_read_is_told() {
        toldOnce(
                read("<?xml version=\"1.0\" encoding=\"EBCDIC-CP-GB\"?>" + census(2023, CHILD)),
                "cin_1.xml, line 1: encoding must be UTF-8, UTF-16, US-ASCII, ISO-8859-1 or Windows-1252, but is another:"
                        + " nothing of the file is used");
    }

    /** Latin 1 without saying so: the byte E9 is no UTF-8. */
    @Test
    void bytes_that_are_not_utf_8_make_a_row_unusable_only_where_they_are_read() {
        String named = CHILD.replace("<LAchildID>", "<UPN>Zo\u00E9</UPN><LAchildID>");
        CouncilRecords unread = read(census(2023, named).getBytes(StandardCharsets.ISO_8859_1));
        CouncilRecords read = read(census(2023, CHILD.replace("CHILD-1", "CHILD-\u00E9"), child("CHILD-2"))
                .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Tables.inWords(unread.notes()))
                .containsExactly("cin_1.xml, line 2: text must be in UTF-8, but some bytes are not");
        assertThat(only(unread).plans()).hasSize(1);
        assertThat(Tables.inWords(read.problems()))
                .containsExactly("cin_1.xml, line 2, LAchildID: text must be in UTF-8, but some bytes are not");
        assertThat(only(read).id()).isEqualTo("CHILD-2");
    }

    @Test
    void comments_processing_instructions_character_data_and_namespaces_are_nothing_special() {
        String text = census(2023, CHILD)
                .replace("<Message>", "<Message xmlns=\"urn:x\" xmlns:y=\"urn:y\"><!-- c --><?p q?>")
                .replace("CHILD-1<", "<![CDATA[CHILD]]>-&#49;<!-- c --><");

        assertThat(only(read(text)).id()).isEqualTo("CHILD-1");
    }

    @Test
    void bytes_that_cannot_be_had_are_an_error_of_the_caller() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(census(2023, CHILD).substring(0, 800).getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return read();
                    }
                });

        assertThatThrownBy(() -> new CinCensusReader().read("cin_1.xml", broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }
}
