package mockingbird;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A compiled solution and the signature it answers to. */
final class Program {
    private final Map<String, byte[]> classes;
    private final Map<?, ?> signature;
    private final String name;
    private Loader kept;

    Program(Map<String, byte[]> classes, Map<?, ?> signature) {
        this.classes = classes;
        this.signature = signature;
        this.name = (String) signature.get("name");
        Nodes.follow(signature);
    }

    boolean owns(String className) {
        return classes.containsKey(className);
    }

    /** Runs one test and returns the answer as JSON. */
    String answer(List<?> lines) throws Throwable {
        Loader loader = loader();
        try {
            return "class".equals(signature.get("kind")) ? design(loader, lines) : function(loader, lines);
        } catch (InvocationTargetException error) {
            throw error.getCause();
        }
    }

    private String function(Loader loader, List<?> lines) throws ReflectiveOperationException {
        Class<?> type = find(loader, "Solution");
        Method method = method(type, name, lines.size());
        Object[] arguments = new Object[lines.size()];
        Type[] types = method.getGenericParameterTypes();
        for (int i = 0; i < arguments.length; i++) arguments[i] = Values.decode(types[i], Json.read((String) lines.get(i)));
        Set<Object> originals = Nodes.reachable(List.of("Node", "RandomListNode").contains(signature.get("returns")) ? arguments[0] : null);
        Object result = method.invoke(Modifier.isStatic(method.getModifiers()) ? null : create(type, new Object[0]), arguments);
        for (Object node : Nodes.reachable(originals.isEmpty() ? null : result)) {
            if (originals.contains(node)) throw new IllegalStateException("The answer holds a node of the input: return a copy.");
        }
        StringBuilder out = new StringBuilder();
        Object places = signature.get("out");
        if (places == null) encode(out, method.getReturnType(), result);
        else encodeOutputs(out, places, method, arguments, result);
        return out.toString();
    }

    private void encodeOutputs(StringBuilder out, Object places, Method method, Object[] arguments, Object result) throws ReflectiveOperationException {
        List<?> indices = places instanceof List ? (List<?>) places : List.of(places);
        if (places instanceof List) out.append('[');
        for (int i = 0; i < indices.size(); i++) {
            if (i > 0) out.append(',');
            int index = ((Number) indices.get(i)).intValue();
            Object output = arguments[index];
            if ("return".equals(signature.get("outLen"))) output = leading(output, result);
            encode(out, method.getParameterTypes()[index], output);
        }
        if (places instanceof List) out.append(']');
    }

    private static List<Object> leading(Object output, Object count) {
        int size = output instanceof List ? ((List<?>) output).size() : java.lang.reflect.Array.getLength(output);
        int wanted = ((Number) count).intValue();
        if (wanted < 0 || wanted > size) throw new IllegalStateException("The returned length " + wanted + " lies outside 0 to " + size + ".");
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < wanted; i++) items.add(output instanceof List ? ((List<?>) output).get(i) : java.lang.reflect.Array.get(output, i));
        return items;
    }

    private String design(Loader loader, List<?> lines) throws ReflectiveOperationException {
        Class<?> type = find(loader, name);
        List<?> calls = (List<?>) Json.read((String) lines.get(0));
        List<?> given = (List<?>) Json.read((String) lines.get(1));
        Object instance = construct(type, (List<?>) given.get(0));
        StringBuilder out = new StringBuilder("[null");
        for (int i = 1; i < calls.size(); i++) {
            List<?> values = (List<?>) given.get(i);
            Method method = method(type, (String) calls.get(i), values.size());
            Object result = method.invoke(instance, decodeAll(method, values));
            out.append(',');
            encode(out, method.getReturnType(), result);
        }
        return out.append(']').toString();
    }

    private static void encode(StringBuilder out, Class<?> type, Object value) throws ReflectiveOperationException {
        if (value == null && Values.isNode(type)) out.append("[]");
        else Values.encode(out, value, 0);
    }

    private static Object[] decodeAll(Executable target, List<?> values) throws ReflectiveOperationException {
        Type[] types = target.getGenericParameterTypes();
        Object[] arguments = new Object[values.size()];
        for (int i = 0; i < arguments.length; i++) arguments[i] = Values.decode(types[i], values.get(i));
        return arguments;
    }

    private static Object construct(Class<?> type, List<?> values) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() != values.size()) continue;
            constructor.setAccessible(true);
            return constructor.newInstance(decodeAll(constructor, values));
        }
        throw new NoSuchMethodException(type.getSimpleName() + " has no constructor with " + values.size() + " parameters");
    }

    private static Object create(Class<?> type, Object[] arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static Class<?> find(Loader loader, String name) throws ClassNotFoundException {
        if (!loader.classes.containsKey(name)) throw new ClassNotFoundException("class " + name + " is not defined. Keep the name of the starter code.");
        return loader.loadClass(name);
    }

    private static Method method(Class<?> type, String name, int count) throws NoSuchMethodException {
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            for (Method method : at.getDeclaredMethods()) {
                if (!method.getName().equals(name) || method.getParameterCount() != count || method.isBridge()) continue;
                method.setAccessible(true);
                return method;
            }
        }
        throw new NoSuchMethodException(type.getSimpleName() + " has no method " + name + " with " + count + " parameters");
    }

    /** Statics must not leak from test to test: a solution that has any is loaded anew each time. */
    private Loader loader() throws ClassNotFoundException {
        if (kept != null) return kept;
        Loader loader = new Loader(classes);
        if (!hasStatics(loader)) kept = loader;
        return loader;
    }

    private boolean hasStatics(Loader loader) throws ClassNotFoundException {
        for (String className : classes.keySet()) {
            for (Field field : loader.loadClass(className).getDeclaredFields()) {
                boolean isConstant = Modifier.isFinal(field.getModifiers()) && (field.getType().isPrimitive() || field.getType() == String.class);
                if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic() && !isConstant) return true;
            }
        }
        return false;
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Program.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String className, boolean resolve) throws ClassNotFoundException {
            if (!classes.containsKey(className)) return super.loadClass(className, resolve);
            synchronized (getClassLoadingLock(className)) {
                Class<?> loaded = findLoadedClass(className);
                byte[] bytes = classes.get(className);
                return loaded != null ? loaded : defineClass(className, bytes, 0, bytes.length);
            }
        }
    }
}
