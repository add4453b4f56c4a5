package mockingbird;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a solution in memory, with the imports that people are used to. */
final class Compiler {
    /** On the first line of the source, so that line numbers are the candidate's. */
    private static final String IMPORTS =
            "import java.io.*;import java.math.*;import java.text.*;import java.util.*;import java.util.concurrent.*;"
                    + "import java.util.concurrent.atomic.*;import java.util.function.*;import java.util.regex.*;import java.util.stream.*;";
    private static final List<String> OPTIONS = List.of("-proc:none", "-g:source,lines", "-Xlint:none", "-implicit:none", "-XDuseUnsharedTable");
    private static final int MAX_TEXT = 4000;

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);

    /** The compiled classes by name, or null with the reasons in `problems`. */
    Map<String, byte[]> compile(String code, StringBuilder problems) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Memory memory = new Memory(files);
        boolean isDone = javac.getTask(null, memory, diagnostics, OPTIONS, null, List.of(new Source(IMPORTS + code))).call();
        if (isDone) return memory.classes();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() != Diagnostic.Kind.ERROR || problems.length() > MAX_TEXT) continue;
            if (problems.length() > 0) problems.append('\n');
            problems.append("line ").append(diagnostic.getLineNumber()).append(": ").append(diagnostic.getMessage(Locale.ENGLISH));
        }
        if (problems.length() > MAX_TEXT) problems.setLength(MAX_TEXT);
        return null;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Solution.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        /** A public class may have any name. */
        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.SOURCE;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        ClassFile(String name) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ClassFile> written = new HashMap<>();

        Memory(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(name, ClassFile::new);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
            return classes;
        }
    }
}
