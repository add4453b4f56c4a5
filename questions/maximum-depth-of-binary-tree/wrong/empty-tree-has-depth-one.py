# Counts the levels from 1 on, even if there is none.
class Solution:
    def maxDepth(self, root):
        depth = 1
        level = [root] if root else []
        while True:
            level = [child for node in level for child in (node.left, node.right) if child]
            if not level:
                return depth
            depth += 1
