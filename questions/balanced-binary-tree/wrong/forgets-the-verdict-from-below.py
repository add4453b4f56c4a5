# Computes with the special value as if it were a height.
class Solution:
    def isBalanced(self, root):
        def height(node):
            if not node:
                return 0
            left, right = height(node.left), height(node.right)
            if abs(left - right) > 1:
                return -1
            return 1 + max(left, right)

        return height(root) != -1
