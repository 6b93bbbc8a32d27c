package io.github.tallystick.indicators;

import io.github.tallystick.core.calc.Coverage;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.referral.ReferralIndicators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A council of 400 children with referrals, the same in every run; as a program it counts its half of them and prints the
 * partial result. Started in another run of Java by {@link ShardProcessTest}.
 */
final class ShardMain {
    private static final LocalDate FIRST = LocalDate.of(2020, 4, 1);

    private ShardMain() {}

    public static void main(String[] args) {
        List<Child> all = children();
        System.out.println(Base64.getEncoder()
                .encodeToString(series(all.subList(0, all.size() / 2)).toBytes()));
    }

    static List<Child> children() {
        Random random = new Random(59);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            List<Referral> referrals = new ArrayList<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                referrals.add(Referral.builder()
                        .id("referral-" + i + "-" + j)
                        .receivedOn(FIRST.plusDays(random.nextInt(900)))
                        .build());
            }
            children.add(Child.builder().id("child-" + i).referrals(referrals).build());
        }
        return children;
    }

    /** Over records that lack twelve items, which stand in a set in another order in nearly every run. */
    static RollingSeries series(List<Child> children) {
        Set<String> missing = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l");
        return Evaluation.of(ReferralIndicators.RE_REFERRALS_12M, children)
                .covering(new Coverage(Optional.empty(), Optional.empty(), missing))
                .rolling(Window.monthsTo(12), FIRST.plusYears(1), FIRST.plusYears(2));
    }
}
