package io.github.tallystick.indicators.facts;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What the SSDA903 reasons for ceasing to be looked after stand for.
 *
 * <p>Code set: item REC of the SSDA903, as the statutory schemas of 2017 and 2019 list it; words after the Standard Safeguarding
 * Dataset, {@code clae_cla_episode_ceased_reason}. Both read on 2026-11-23. E43 and E44 stand in the schema of 2017 without
 * words; theirs are this project's.
 */
final class CeasedReasons {
    static final Map<String, String> MEANINGS = Map.ofEntries(
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

    private CeasedReasons() {}
}
