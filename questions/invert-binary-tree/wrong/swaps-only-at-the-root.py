# Exchanges the children of the root and leaves everything below as it is.
class Solution:
    def invertTree(self, root):
        if root:
            root.left, root.right = root.right, root.left
        return root
