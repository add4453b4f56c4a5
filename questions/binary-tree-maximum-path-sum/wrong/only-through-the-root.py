# Considers only paths that lead through the root.
class Solution:
    def maxPathSum(self, root):
        def gain(node):
            return max(0, node.val + max(gain(node.left), gain(node.right))) if node else 0

        return root.val + gain(root.left) + gain(root.right)
