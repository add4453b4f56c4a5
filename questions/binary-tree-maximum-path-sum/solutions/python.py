class Solution:
    def maxPathSum(self, root: Optional[TreeNode]) -> int:
        best = -inf

        # The best sum of a path that leads down from the node; 0 where going there does not pay.
        def gain(node):
            nonlocal best
            if not node:
                return 0
            left, right = gain(node.left), gain(node.right)
            # With this node on top a path may use both sides. A path from the parent can go on to only one.
            best = max(best, node.val + left + right)
            return max(0, node.val + max(left, right))

        gain(root)
        return best
