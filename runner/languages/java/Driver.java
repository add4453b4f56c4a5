package mockingbird;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;

/** Trusted until the submission arrives: answers one line on the control socket (fd 0) for each line it is sent. */
public final class Driver {
    private static final int WARM_UPS = 6;
    private static final int MAX_TEXT = 4000;
    private static final String THREAD = "main";
    private static final long STACK_BYTES = 64L << 20;
    private static final String WARM_UP =
            "class Solution { private Map<Integer, List<String>> names = new HashMap<>(); public int[] find(int[] nums, int target) {"
                    + " Map<Integer, Integer> seen = new HashMap<>(); for (int i = 0; i < nums.length; i++) { Integer j = seen.get(target - nums[i]);"
                    + " if (j != null) return new int[] {j, i}; seen.put(nums[i], i); } List<Integer> list = new ArrayList<>(); list.add(1);"
                    + " Collections.sort(list, (a, b) -> a - b); StringBuilder text = new StringBuilder(); for (int x : list) text.append(x).append(\",\");"
                    + " Deque<int[]> deque = new ArrayDeque<>(); PriorityQueue<int[]> heap = new PriorityQueue<>((p, q) -> p[0] - q[0]);"
                    + " return Arrays.stream(nums).filter(x -> x > 0).toArray(); } }";
    private static final String WARM_UP_SIGNATURE = "{\"kind\":\"function\",\"name\":\"find\",\"returns\":\"int[]\"}";

    private final InputStream in;
    private final OutputStream out;
    private final Compiler compiler = new Compiler();
    private final InputStream stdin = System.in;
    private final PrintStream stdout = System.out;
    private final PrintStream stderr = System.err;
    private final Properties properties = (Properties) System.getProperties().clone();
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    private Driver(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            // Fills the class archive: everything a submission needs is loaded once.
            new Driver(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream()).warmUp(3);
            return;
        }
        InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in), 65536);
        OutputStream out = new FileOutputStream(FileDescriptor.in);
        System.setIn(new ByteArrayInputStream(new byte[0]));
        Driver driver = new Driver(in, out);
        Thread main = new Thread(null, driver::serveOrDie, THREAD, STACK_BYTES);
        main.start();
        main.join();
        Runtime.getRuntime().halt(0);
    }

    private void serveOrDie() {
        try {
            serve();
        } catch (Throwable error) {
            Runtime.getRuntime().halt(3);
        }
    }

    private void serve() throws Exception {
        send("ready");
        warmUp(WARM_UPS);
        Map<String, Object> job = Json.readObject(readLine());
        String nonce = (String) job.get("nonce");
        StringBuilder problems = new StringBuilder();
        Map<String, byte[]> classes = compiler.compile((String) job.get("code"), problems);
        if (classes == null) {
            StringBuilder text = new StringBuilder("{\"message\":");
            Json.quote(text, problems.toString());
            send(nonce + " rejected " + text.append('}'));
            return;
        }
        Program program = new Program(classes, (Map<?, ?>) job.get("signature"));
        send(nonce + " compiled");
        for (;;) {
            Map<String, Object> test = Json.readObject(readLine());
            String frame;
            try {
                frame = " value " + test.get("id") + " " + program.answer((List<?>) test.get("args"));
            } catch (Throwable error) {
                frame = " error " + test.get("id") + " " + describe(error, program);
            }
            restore();
            send(nonce + frame);
        }
    }

    /** Compiling is slow the first times: a waiting box does it over and over until a job arrives. */
    private void warmUp(int times) throws IOException {
        for (int i = 0; i < times && in.available() == 0; i++) {
            Map<String, byte[]> classes = compiler.compile(WARM_UP, new StringBuilder());
            Program program = new Program(classes, Json.readObject(WARM_UP_SIGNATURE));
            try {
                program.answer(List.of("[1,2,-3,4]", "99"));
                describe(new IllegalStateException("warm"), program);
            } catch (Throwable error) {
                throw new IllegalStateException(error);
            }
        }
    }

    /** Undoes what a test may have left for the next one. */
    private void restore() {
        stdout.flush();
        stderr.flush();
        if (System.in != stdin) System.setIn(stdin);
        if (System.out != stdout) System.setOut(stdout);
        if (System.err != stderr) System.setErr(stderr);
        if (!System.getProperties().equals(properties)) System.setProperties((Properties) properties.clone());
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        Thread thread = Thread.currentThread();
        Thread.interrupted();
        if (!thread.getName().equals(THREAD)) thread.setName(THREAD);
        if (thread.getPriority() != Thread.NORM_PRIORITY) thread.setPriority(Thread.NORM_PRIORITY);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    /** An error's type, message and the candidate's own frames; reading them may itself fail. */
    private static String describe(Throwable error, Program program) {
        try {
            Throwable shown = error instanceof ExceptionInInitializerError && error.getCause() != null ? error.getCause() : error;
            List<String> trace = new ArrayList<>();
            int line = 0;
            for (StackTraceElement frame : shown.getStackTrace()) {
                if (!program.owns(frame.getClassName())) continue;
                if (line == 0) line = frame.getLineNumber();
                if (trace.size() < 20) trace.add(0, "line " + frame.getLineNumber() + ", in " + frame.getMethodName());
            }
            StringBuilder text = new StringBuilder("{\"type\":");
            Json.quote(text, shown.getClass().getSimpleName());
            text.append(",\"message\":");
            String message = String.valueOf(shown.getMessage() == null ? "" : shown.getMessage());
            Json.quote(text, message.substring(0, Math.min(message.length(), MAX_TEXT)));
            if (line > 0) {
                text.append(",\"line\":").append(line).append(",\"trace\":");
                Json.quote(text, String.join("\n", trace));
            }
            return text.append('}').toString();
        } catch (Throwable second) {
            return "{\"type\":\"Throwable\",\"message\":\"an error that cannot be shown\"}";
        }
    }

    private String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) Runtime.getRuntime().halt(9);
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void send(String text) throws IOException {
        out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
