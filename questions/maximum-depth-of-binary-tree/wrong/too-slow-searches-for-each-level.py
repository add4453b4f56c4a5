# Correct, but walks down the whole tree anew to see whether there is one more level: O(n h).
class Solution:
    def maxDepth(self, root):
        def reaches(node, depth):
            if not node:
                return False
            return depth == 1 or reaches(node.left, depth - 1) or reaches(node.right, depth - 1)

        depth = 0
        while reaches(root, depth + 1):
            depth += 1
        return depth
