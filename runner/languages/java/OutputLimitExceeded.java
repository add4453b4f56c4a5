package mockingbird;

/** An answer that would not fit into a frame: told before it is written. */
final class OutputLimitExceeded extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MAX_CHARS = 4 * 1024 * 1024;

    private OutputLimitExceeded() {
        super("The answer is larger than 4 MB.");
    }

    static void check(int length) {
        if (length > MAX_CHARS) throw new OutputLimitExceeded();
    }
}
