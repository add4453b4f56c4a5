package mockingbird;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists, trees and graphs of nodes, whichever class of that name the solution sees: the predefined one or its own. */
final class Nodes {
    static final int MAX_NODES = 400_000;
    /** What a class named Node is in this box, which serves one signature. */
    private static Form form = Form.GRAPH;

    private enum Form { GRAPH, RANDOM_LIST, LINKED_TREE }

    private Nodes() {}

    static void follow(Map<?, ?> signature) {
        String text = signature.toString();
        form = text.contains("=RandomListNode") ? Form.RANDOM_LIST : text.contains("=TreeLinkNode") ? Form.LINKED_TREE : Form.GRAPH;
    }

    static Object decodeNode(Class<?> type, List<?> items) throws ReflectiveOperationException {
        switch (form) {
            case RANDOM_LIST: return LinkedNodes.decodeRandomList(type, items);
            case LINKED_TREE: return decodeTree(type, items);
            default: return decodeGraph(type, items);
        }
    }

    static void encodeNode(StringBuilder out, Object root) throws ReflectiveOperationException {
        switch (form) {
            case RANDOM_LIST: LinkedNodes.encodeRandomList(out, root); break;
            case LINKED_TREE: LinkedNodes.encodeLevels(out, root); break;
            default: encodeGraph(out, root);
        }
    }

    static Object decodeList(Class<?> type, Object value) throws ReflectiveOperationException {
        List<?> items = value instanceof Map ? (List<?>) ((Map<?, ?>) value).get("list") : (List<?>) value;
        if (items == null || items.isEmpty()) return null;
        Field next = field(type, "next");
        List<Object> nodes = new ArrayList<>(items.size());
        for (Object item : items) {
            Object node = create(type, item);
            if (!nodes.isEmpty()) next.set(nodes.get(nodes.size() - 1), node);
            nodes.add(node);
        }
        long pos = value instanceof Map ? (Long) ((Map<?, ?>) value).get("pos") : -1;
        if (pos >= 0) next.set(nodes.get(nodes.size() - 1), nodes.get((int) pos));
        return nodes.get(0);
    }

    static Object decodeTree(Class<?> type, List<?> items) throws ReflectiveOperationException {
        if (items == null || items.isEmpty()) return null;
        Field[] sides = {field(type, "left"), field(type, "right")};
        Object root = create(type, items.get(0));
        List<Object> queue = new ArrayList<>();
        queue.add(root);
        for (int at = 1, parent = 0; at < items.size(); parent++) {
            for (int side = 0; side < 2 && at < items.size(); side++) {
                Object item = items.get(at++);
                if (item == null) continue;
                Object child = create(type, item);
                sides[side].set(queue.get(parent), child);
                queue.add(child);
            }
        }
        return root;
    }

    private static Object decodeGraph(Class<?> type, List<?> lists) throws ReflectiveOperationException {
        if (lists == null || lists.isEmpty()) return null;
        Field neighbors = field(type, "neighbors");
        List<Object> nodes = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) nodes.add(create(type, (long) (i + 1)));
        for (int i = 0; i < lists.size(); i++) {
            List<Object> near = new ArrayList<>();
            for (Object label : (List<?>) lists.get(i)) near.add(nodes.get(((Number) label).intValue() - 1));
            neighbors.set(nodes.get(i), near);
        }
        return nodes.get(0);
    }

    static void encodeList(StringBuilder out, Object head) throws ReflectiveOperationException {
        Field val = field(head.getClass(), "val");
        Field next = field(head.getClass(), "next");
        Map<Object, Integer> seen = new IdentityHashMap<>();
        StringBuilder items = new StringBuilder("[");
        for (Object node = head; node != null; node = next.get(node)) {
            Integer pos = seen.putIfAbsent(node, seen.size());
            if (pos != null) {
                out.append("{\"list\":").append(items).append("],\"pos\":").append(pos).append('}');
                return;
            }
            if (seen.size() > MAX_NODES) throw new IllegalStateException("The returned list is too long.");
            if (seen.size() > 1) items.append(',');
            items.append(val.get(node));
        }
        out.append(items).append(']');
    }

    static void encodeTree(StringBuilder out, Object root) throws ReflectiveOperationException {
        Class<?> type = root.getClass();
        Field val = field(type, "val");
        Field left = field(type, "left");
        Field right = field(type, "right");
        List<Object> queue = new ArrayList<>();
        List<String> items = new ArrayList<>();
        queue.add(root);
        for (int at = 0; at < queue.size(); at++) {
            if (at > MAX_NODES) throw new IllegalStateException("The returned tree is too large or holds a cycle.");
            Object node = queue.get(at);
            items.add(node == null ? "null" : String.valueOf(val.get(node)));
            if (node == null) continue;
            queue.add(left.get(node));
            queue.add(right.get(node));
        }
        while (items.get(items.size() - 1).equals("null")) items.remove(items.size() - 1);
        out.append('[').append(String.join(",", items)).append(']');
    }

    private static void encodeGraph(StringBuilder out, Object root) throws ReflectiveOperationException {
        Field val = field(root.getClass(), "val");
        Field neighbors = field(root.getClass(), "neighbors");
        List<Object[]> rows = new ArrayList<>();
        for (Object node : reachable(root)) {
            List<String> near = new ArrayList<>();
            for (Object next : (List<?>) neighbors.get(node)) near.add(String.valueOf(val.get(next)));
            rows.add(new Object[] {val.getInt(node), "[" + String.join(",", near) + "]"});
        }
        rows.sort((a, b) -> Integer.compare((int) a[0], (int) b[0]));
        out.append('[');
        for (int i = 0; i < rows.size(); i++) out.append(i > 0 ? "," : "").append(rows.get(i)[1]);
        out.append(']');
    }

    /** Every node of a graph or of a list with random pointers; empty for anything else. */
    static Set<Object> reachable(Object root) throws ReflectiveOperationException {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        if (root == null || form == Form.LINKED_TREE || !root.getClass().getSimpleName().equals("Node")) return found;
        Deque<Object> queue = new ArrayDeque<>();
        queue.add(root);
        found.add(root);
        while (!queue.isEmpty()) {
            if (found.size() > MAX_NODES) throw new IllegalStateException("The returned graph is too large.");
            for (Object next : neighbors(queue.poll())) if (next != null && found.add(next)) queue.add(next);
        }
        return found;
    }

    private static List<?> neighbors(Object node) throws ReflectiveOperationException {
        Class<?> type = node.getClass();
        if (form == Form.GRAPH) return (List<?>) field(type, "neighbors").get(node);
        return Arrays.asList(field(type, "next").get(node), field(type, "random").get(node));
    }

    static Object create(Class<?> type, Object value) throws ReflectiveOperationException {
        int val = ((Number) value).intValue();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            constructor.setAccessible(true);
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == int.class) return constructor.newInstance(val);
        }
        Constructor<?> plain = type.getDeclaredConstructor();
        plain.setAccessible(true);
        Object node = plain.newInstance();
        field(type, "val").setInt(node, val);
        return node;
    }

    static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
