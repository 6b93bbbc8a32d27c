package io.github.tallystick.testing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Where the system property {@code tallystick.tries} is {@code few}, a property is tried a tenth as often as it says, but
 * ten times at least. The number that it says is that of the whole run, and of a run that does not set the system property.
 *
 * <p>How often a case must come up ({@code Statistics.coverage}) is a matter of many tries, so that with few it is not
 * judged.
 */
public final class FewTries implements AroundPropertyHook {
    private static final int SHARE = 10;
    private static final int FEWEST = 10;

    /** What jqwik takes where a property does not say a number. */
    private static final int JQWIK_DEFAULT = 1000;

    /** Outside of the hook of jqwik that judges how often cases came up, which is at -50. */
    private static final int OUTSIDE_OF_STATISTICS = -60;

    private static final int INSIDE_OF_STATISTICS = -40;

    private static boolean few() {
        return "few".equals(System.getProperty("tallystick.tries"));
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (!few()) {
            return property.execute();
        }
        int tries = context.attributes().tries().orElse(JQWIK_DEFAULT);
        context.attributes().setTries(Math.min(tries, Math.max(tries / SHARE, FEWEST)));
        PropertyExecutionResult result = property.execute();
        return OfTheProperty.held() ? result.mapToSuccessful() : result;
    }

    @Override
    public int aroundPropertyProximity() {
        return OUTSIDE_OF_STATISTICS;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    /** Remembers whether the property held, before it is asked how often its cases came up. */
    public static final class OfTheProperty implements AroundPropertyHook {
        private static final ThreadLocal<Boolean> HELD = ThreadLocal.withInitial(() -> false);

        static boolean held() {
            boolean held = HELD.get();
            HELD.remove();
            return held;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            HELD.set(result.status() == PropertyExecutionResult.Status.SUCCESSFUL);
            return result;
        }

        @Override
        public int aroundPropertyProximity() {
            return INSIDE_OF_STATISTICS;
        }

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }
    }
}
