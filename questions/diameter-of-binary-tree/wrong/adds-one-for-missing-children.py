# Adds a link for each side, also where there is no child.
class Solution:
    def diameterOfBinaryTree(self, root):
        longest = 0

        def height(node):
            nonlocal longest
            if not node:
                return 0
            left, right = 1 + height(node.left), 1 + height(node.right)
            longest = max(longest, left + right)
            return max(left, right)

        height(root)
        return longest
