class Solution:
    def invertTree(self, root: Optional[TreeNode]) -> Optional[TreeNode]:
        if root:
            # The subtrees change places as a whole; each is turned around in itself as well.
            root.left, root.right = self.invertTree(root.right), self.invertTree(root.left)
        return root
