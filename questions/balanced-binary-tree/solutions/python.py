class Solution:
    def isBalanced(self, root: Optional[TreeNode]) -> bool:
        # The height of a balanced subtree, or -1 for any other.
        def height(node):
            if not node:
                return 0
            left = height(node.left)
            if left < 0:
                return -1
            right = height(node.right)
            if right < 0 or abs(left - right) > 1:
                return -1
            return 1 + max(left, right)

        return height(root) >= 0
