# Works level by level, but never asks whether there is a root.
class Solution:
    def invertTree(self, root):
        level = [root]
        while level:
            for node in level:
                node.left, node.right = node.right, node.left
            level = [child for node in level for child in (node.left, node.right) if child]
        return root
