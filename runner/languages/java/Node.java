import java.util.ArrayList;
import java.util.List;

/** Predefined node of a graph, of a list with random pointers, or of a tree linked by levels. A solution's own takes precedence. */
public class Node {
    public int val;
    public List<Node> neighbors;
    public Node left;
    public Node right;
    public Node next;
    public Node random;

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

    public Node(int val, Node left, Node right, Node next) {
        this(val);
        this.left = left;
        this.right = right;
        this.next = next;
    }
}
