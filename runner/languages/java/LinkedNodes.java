package mockingbird;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Lists with random pointers, and trees whose levels are linked by next pointers. */
final class LinkedNodes {
    private LinkedNodes() {}

    static Object decodeRandomList(Class<?> type, List<?> items) throws ReflectiveOperationException {
        if (items == null || items.isEmpty()) return null;
        Field next = Nodes.field(type, "next");
        Field random = Nodes.field(type, "random");
        List<Object> nodes = new ArrayList<>(items.size());
        for (Object item : items) nodes.add(Nodes.create(type, ((List<?>) item).get(0)));
        for (int i = 0; i < nodes.size(); i++) {
            if (i + 1 < nodes.size()) next.set(nodes.get(i), nodes.get(i + 1));
            Number place = (Number) ((List<?>) items.get(i)).get(1);
            if (place != null) random.set(nodes.get(i), nodes.get(place.intValue()));
        }
        return nodes.get(0);
    }

    static void encodeRandomList(StringBuilder out, Object head) throws ReflectiveOperationException {
        Field val = Nodes.field(head.getClass(), "val");
        Field next = Nodes.field(head.getClass(), "next");
        Field random = Nodes.field(head.getClass(), "random");
        Map<Object, Integer> places = new IdentityHashMap<>();
        List<Object> nodes = new ArrayList<>();
        for (Object node = head; node != null; node = next.get(node)) {
            if (nodes.size() >= Nodes.MAX_NODES || places.putIfAbsent(node, nodes.size()) != null) {
                throw new IllegalStateException("The returned list does not end.");
            }
            nodes.add(node);
        }
        String separator = "[";
        for (Object node : nodes) {
            Object other = random.get(node);
            if (other != null && !places.containsKey(other)) {
                throw new IllegalStateException("A random pointer leads out of the returned list.");
            }
            out.append(separator).append('[').append(val.get(node)).append(',').append(other == null ? "null" : places.get(other)).append(']');
            separator = ",";
        }
        out.append(']');
    }

    /** Each level as its next pointers lead through it. The one below begins with the first child that is met. */
    static void encodeLevels(StringBuilder out, Object root) throws ReflectiveOperationException {
        Field val = Nodes.field(root.getClass(), "val");
        Field[] sides = {Nodes.field(root.getClass(), "left"), Nodes.field(root.getClass(), "right")};
        Field next = Nodes.field(root.getClass(), "next");
        int count = 0;
        out.append('[');
        for (Object level = root; level != null; ) {
            Object below = null;
            for (Object node = level; node != null; node = next.get(node)) {
                if (count++ > Nodes.MAX_NODES) throw new IllegalStateException("The next pointers do not end.");
                out.append(val.get(node)).append(',');
                for (Field side : sides) if (below == null) below = side.get(node);
            }
            out.append("\"#\"").append(below == null ? "]" : ",");
            level = below;
        }
    }
}
