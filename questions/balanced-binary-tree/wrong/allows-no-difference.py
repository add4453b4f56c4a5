# Wants both heights to be equal.
class Solution:
    def isBalanced(self, root):
        def height(node):
            if not node:
                return 0
            left, right = height(node.left), height(node.right)
            if left < 0 or left != right:
                return -1
            return 1 + left

        return height(root) >= 0
