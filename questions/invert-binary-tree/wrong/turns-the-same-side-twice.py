# Exchanges the children between the two calls, so one subtree is turned twice and the other never.
class Solution:
    def invertTree(self, root):
        if root:
            self.invertTree(root.left)
            root.left, root.right = root.right, root.left
            self.invertTree(root.right)
        return root
