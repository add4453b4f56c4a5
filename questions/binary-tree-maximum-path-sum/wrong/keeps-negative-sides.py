# Adds both sides even if that makes the sum smaller.
class Solution:
    def maxPathSum(self, root):
        best = -inf

        def gain(node):
            nonlocal best
            if not node:
                return 0
            left, right = gain(node.left), gain(node.right)
            best = max(best, node.val + left + right)
            return node.val + max(left, right)

        gain(root)
        return best
