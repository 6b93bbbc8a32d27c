package io.github.tallystick.indicators.lookedafter;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * The SSDA903 reasons for ceasing to be looked after.
 *
 * <p>Code sets: item REC of the SSDA903, as the statutory schemas of 2017 and 2019 list it (E43 and E44 were divided into E45 to
 * E48 in between); words after the Standard Safeguarding Dataset, {@code clae_cla_episode_ceased_reason}. Both read on
 * 2026-11-23. E43 and E44 stand in the schema of 2017 without words; theirs are this project's.
 */
final class CeasedReason {
    /** Not a cessation: another episode follows. */
    static final String FOLLOWED_BY_ANOTHER = "X1";

    static final Set<String> ADOPTED = Set.of("E11", "E12");
    static final Set<String> RETURNED_HOME = Set.of("E4A", "E4B");
    static final Set<String> CHILD_ARRANGEMENTS_ORDER = Set.of("E41");
    static final Set<String> WITHOUT_PARENTAL_RESPONSIBILITY = Set.of("E13");
    static final Set<String> GUARDIANSHIP_BEFORE_2018_19 = Set.of("E43", "E44");
    static final Set<String> GUARDIANSHIP_SINCE_2018_19 = Set.of("E45", "E46", "E47", "E48");

    /** Those of which the code says it: a child who turned 18 can have another, which tells where the child went. */
    static final Set<String> DIED_MOVED_OR_18 = Set.of("E2", "E3", "E15", "E17");

    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("E11", "adopted, application unopposed"),
            entry("E12", "adopted, consent dispensed with"),
            entry("E2", "died"),
            entry("E3", "care taken over by another local authority"),
            entry("E4A", "returned home as planned"),
            entry("E4B", "returned home, not planned"),
            entry("E13", "left to live with someone without parental responsibility"),
            entry("E41", "residence or child arrangements order"),
            entry("E43", "special guardianship"),
            entry("E44", "special guardianship"),
            entry("E45", "special guardianship, former foster carer who is a relative or friend"),
            entry("E46", "special guardianship, other former foster carer"),
            entry("E47", "special guardianship, other carer who is a relative or friend"),
            entry("E48", "special guardianship, other carer"),
            entry("E5", "independent living with formal support"),
            entry("E6", "independent living without formal support"),
            entry("E7", "residential care funded by adult social care"),
            entry("E8", "any other reason"),
            entry("E9", "sentenced to custody"),
            entry("E14", "accommodation on remand ended"),
            entry("E15", "age assessment found the child to be 18 or over"),
            entry("E16", "moved abroad"),
            entry("E17", "aged 18 or over and remained with carers"));

    private CeasedReason() {}

    /** The code with its words, if it has any. */
    static String inWords(String code) {
        return WORDS.containsKey(code) ? code + " (" + WORDS.get(code) + ")" : code;
    }
}
