# Considers only paths that lead through the root.
class Solution:
    def diameterOfBinaryTree(self, root):
        def height(node):
            return 1 + max(height(node.left), height(node.right)) if node else 0

        return height(root.left) + height(root.right)
