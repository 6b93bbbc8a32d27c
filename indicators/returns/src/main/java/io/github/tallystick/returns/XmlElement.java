package io.github.tallystick.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of an XML file, with the elements or the text in it. */
final class XmlElement implements Values {
    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final int line;
    private final List<XmlElement> elements = new ArrayList<>(0);
    private String text = "";
    private boolean tooLong;

    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    XmlElement add(String element, int atLine) {
        XmlElement added = new XmlElement(element, atLine);
        elements.add(added);
        return added;
    }

    /** Sets the text of an element without elements in it. */
    void text(String written) {
        text = written.strip();
    }

    void isTooLong() {
        tooLong = true;
    }

    String name() {
        return name;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean has(FileColumn column) {
        return element(column.columnName()).isPresent();
    }

    /** The text of the item in this element, of several the first; of the item that this element is itself, its own. */
    @Override
    public String text(FileColumn column) {
        String wanted = column.columnName();
        return name.equals(wanted)
                ? text
                : element(wanted).map(item -> item.text).orElse("");
    }

    Optional<XmlElement> element(String called) {
        return elements.stream().filter(each -> each.name.equals(called)).findFirst();
    }

    List<XmlElement> elements(String called) {
        return elements.stream().filter(each -> each.name.equals(called)).toList();
    }

    /** Tells what is wrong with the text of this element and of those in it. */
    void tellDamage(Row row, Items items) {
        tellOwnDamage(row, items);
        elements.forEach(each -> each.tellOwnDamage(row, items));
    }

    private void tellOwnDamage(Row row, Items items) {
        boolean read = items.isRead(name);
        if (tooLong) {
            row.problem(read ? name : "", read ? FileRule.LONG_VALUE : FileRule.LONG_VALUE_UNREAD, "");
        } else if (text.indexOf(REPLACEMENT) >= 0) {
            row.problem(read ? name : "", read ? FileRule.NOT_UTF8 : FileRule.NOT_UTF8_UNREAD, "");
        }
    }

    /** Which items of a return are read. */
    interface Items {
        boolean isRead(String name);
    }
}
