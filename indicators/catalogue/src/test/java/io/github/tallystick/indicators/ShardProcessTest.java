package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShardProcessTest {
    @Test
    void half_a_council_counted_in_another_run_of_java_adds_up_with_the_other_half()
            throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ShardMain.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).as(printed).isZero();
        byte[] sent = Base64.getDecoder().decode(printed.strip());
        List<Child> all = ShardMain.children();
        RollingSeries ours = ShardMain.series(all.subList(all.size() / 2, all.size()));
        RollingSeries both = ours.plus(RollingSeries.of(sent, ReferralIndicators.RE_REFERRALS_12M));
        assertThat(both).isEqualTo(ShardMain.series(all)).isNotEqualTo(ours);
        assertThat(ShardMain.series(all.subList(0, all.size() / 2)).toBytes()).isEqualTo(sent);
    }
}
