# Copies each node, but the lists of the copies hold original nodes.
class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return None
        copies = {}

        def visit(original):
            copies[original.val] = Node(original.val, list(original.neighbors))
            for neighbor in original.neighbors:
                if neighbor.val not in copies:
                    visit(neighbor)

        visit(node)
        return copies[node.val]
