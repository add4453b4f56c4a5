package mockingbird;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the JSON the runner sends (already checked there). Integers become Long, everything with a fraction Double. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new Json(text).value();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> readObject(String text) {
        return (Map<String, Object>) read(text);
    }

    static void quote(StringBuilder out, String text) {
        OutputLimitExceeded.check(out.length() + text.length());
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 32 || Character.isSurrogate(c)) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        out.append('"');
    }

    private Object value() {
        switch (peek()) {
            case '{':
                return object();
            case '[':
                return list();
            case '"':
                return string();
            case 't':
                at += 4;
                return true;
            case 'f':
                at += 5;
                return false;
            case 'n':
                at += 4;
                return null;
            default:
                return number();
        }
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        while (peek() != '}') {
            if (peek() == ',') at++;
            peek();
            String key = string();
            peek();
            at++;
            map.put(key, value());
        }
        at++;
        return map;
    }

    private List<Object> list() {
        List<Object> items = new ArrayList<>();
        at++;
        while (peek() != ']') {
            if (peek() == ',') at++;
            items.add(value());
        }
        at++;
        return items;
    }

    private Object number() {
        int from = at;
        boolean isWhole = true;
        for (; at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0; at++) {
            char c = text.charAt(at);
            if (c == '.' || c == 'e' || c == 'E') isWhole = false;
        }
        String digits = text.substring(from, at);
        if (isWhole) return Long.valueOf(digits);
        return Double.valueOf(digits);
    }

    private String string() {
        int from = ++at;
        while (text.charAt(at) != '"' && text.charAt(at) != '\\') at++;
        if (text.charAt(at) == '"') return text.substring(from, at++);
        StringBuilder out = new StringBuilder(text.substring(from, at));
        for (;;) {
            char c = text.charAt(at++);
            if (c == '"') return out.toString();
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        char c = text.charAt(at++);
        switch (c) {
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                at += 4;
                return (char) Integer.parseInt(text.substring(at - 4, at), 16);
            default:
                return c;
        }
    }

    private char peek() {
        while (text.charAt(at) <= ' ') at++;
        return text.charAt(at);
    }
}
