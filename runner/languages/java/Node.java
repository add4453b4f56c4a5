import java.util.ArrayList;
import java.util.List;

/** Predefined graph node. A solution that declares its own takes precedence. */
public class Node {
    public int val;
    public List<Node> neighbors;

    public Node() {
        this(0);
    }

    public Node(int val) {
        this(val, new ArrayList<>());
    }

    public Node(int val, ArrayList<Node> neighbors) {
        this.val = val;
        this.neighbors = neighbors;
    }
}
