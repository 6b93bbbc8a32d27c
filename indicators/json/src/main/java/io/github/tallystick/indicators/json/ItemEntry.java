package io.github.tallystick.indicators.json;

import io.github.tallystick.indicators.facts.Item;
import java.util.Arrays;
import java.util.List;

/**
 * An item that records must hold.
 *
 * @param item its name, plain English in the plural
 * @param references where it stands in the dataset and in the returns, such as {@code CIN CINreferralDate}; empty for an item
 *     that is none of {@link Item}
 */
public record ItemEntry(String item, List<String> references) {
    /**
     * Copies the list.
     *
     * @param item its name
     * @param references where it stands
     */
    public ItemEntry {
        references = List.copyOf(references);
    }

    static ItemEntry named(String name) {
        List<String> references = Arrays.stream(Item.values())
                .filter(item -> item.inWords().equals(name))
                .findFirst()
                .map(Item::references)
                .orElse(List.of());
        return new ItemEntry(name, references);
    }
}
