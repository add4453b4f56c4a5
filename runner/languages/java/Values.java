package mockingbird;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values in and out: JSON becomes what the method declares, and what it returns becomes JSON. */
final class Values {
    private static final int MAX_DEPTH = 60;

    private Values() {}

    static Object decode(Type type, Object value) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType) return decodeList(((ParameterizedType) type).getActualTypeArguments()[0], value);
        if (type instanceof GenericArrayType) {
            return decodeArray(List.class, ((GenericArrayType) type).getGenericComponentType(), value);
        }
        if (!(type instanceof Class)) return value;
        Class<?> wanted = (Class<?>) type;
        if (wanted == int.class || wanted == Integer.class) return ((Number) value).intValue();
        if (wanted == long.class || wanted == Long.class) return ((Number) value).longValue();
        if (wanted == double.class || wanted == Double.class) return value instanceof String ? Double.valueOf((String) value) : (Object) ((Number) value).doubleValue();
        if (wanted == char.class || wanted == Character.class) return ((String) value).charAt(0);
        if (wanted == int[].class) return decodeInts((List<?>) value);
        if (wanted.isArray()) return decodeArray(wanted.getComponentType(), wanted.getComponentType(), value);
        if (wanted.getSimpleName().equals("ListNode")) return Nodes.decodeList(wanted, value);
        if (wanted.getSimpleName().equals("TreeNode")) return Nodes.decodeTree(wanted, (List<?>) value);
        if (wanted.getSimpleName().equals("Node")) return Nodes.decodeNode(wanted, (List<?>) value);
        return value;
    }

    private static int[] decodeInts(List<?> items) {
        int[] ints = new int[items.size()];
        for (int i = 0; i < ints.length; i++) ints[i] = ((Number) items.get(i)).intValue();
        return ints;
    }

    private static Object decodeArray(Class<?> component, Type item, Object value) throws ReflectiveOperationException {
        List<?> items = (List<?>) value;
        Object array = Array.newInstance(component, items.size());
        for (int i = 0; i < items.size(); i++) Array.set(array, i, decode(item, items.get(i)));
        return array;
    }

    private static List<Object> decodeList(Type item, Object value) throws ReflectiveOperationException {
        List<Object> items = new ArrayList<>();
        for (Object part : (List<?>) value) items.add(decode(item, part));
        return items;
    }

    static void encode(StringBuilder out, Object value, int depth) throws ReflectiveOperationException {
        OutputLimitExceeded.check(out.length());
        if (depth > MAX_DEPTH) throw new IllegalStateException("The returned value is nested too deeply.");
        if (value == null) out.append("null");
        else if (value instanceof Double || value instanceof Float) encodeDouble(out, ((Number) value).doubleValue());
        else if (value instanceof Number || value instanceof Boolean) out.append(value);
        else if (value instanceof String || value instanceof Character) Json.quote(out, value.toString());
        else if (value instanceof int[]) encodeInts(out, (int[]) value);
        else if (value.getClass().isArray()) encodeArray(out, value, depth);
        else if (value instanceof Iterable) encodeItems(out, (Iterable<?>) value, depth);
        else if (value instanceof Map) encodeMap(out, (Map<?, ?>) value, depth);
        else if (value.getClass().getSimpleName().equals("ListNode")) Nodes.encodeList(out, value);
        else if (value.getClass().getSimpleName().equals("TreeNode")) Nodes.encodeTree(out, value);
        else if (value.getClass().getSimpleName().equals("Node")) Nodes.encodeNode(out, value);
        else Json.quote(out, value.toString());
    }

    /** null stands for the empty list or tree where the type says so. */
    static boolean isNode(Class<?> type) {
        String name = type.getSimpleName();
        return name.equals("ListNode") || name.equals("TreeNode") || name.equals("Node");
    }

    private static void encodeDouble(StringBuilder out, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) out.append('"').append(value).append('"');
        else out.append(value);
    }

    private static void encodeInts(StringBuilder out, int[] ints) {
        out.append('[');
        for (int i = 0; i < ints.length; i++) {
            if (i > 0) out.append(',');
            out.append(ints[i]);
        }
        out.append(']');
    }

    private static void encodeArray(StringBuilder out, Object array, int depth) throws ReflectiveOperationException {
        out.append('[');
        for (int i = 0; i < Array.getLength(array); i++) {
            if (i > 0) out.append(',');
            encode(out, Array.get(array, i), depth + 1);
        }
        out.append(']');
    }

    private static void encodeItems(StringBuilder out, Iterable<?> items, int depth) throws ReflectiveOperationException {
        out.append('[');
        boolean isFirst = true;
        for (Object item : items) {
            if (!isFirst) out.append(',');
            isFirst = false;
            encode(out, item, depth + 1);
        }
        out.append(']');
    }

    private static void encodeMap(StringBuilder out, Map<?, ?> map, int depth) throws ReflectiveOperationException {
        out.append('{');
        boolean isFirst = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!isFirst) out.append(',');
            isFirst = false;
            Json.quote(out, String.valueOf(entry.getKey()));
            out.append(':');
            encode(out, entry.getValue(), depth + 1);
        }
        out.append('}');
    }
}
