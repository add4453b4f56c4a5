# Counts the links of the longest way down instead of its nodes.
class Solution:
    def maxDepth(self, root):
        def links(node):
            return 1 + max(links(node.left), links(node.right)) if node else -1

        return max(links(root), 0)
