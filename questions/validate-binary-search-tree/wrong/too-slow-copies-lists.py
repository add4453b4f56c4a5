# Correct, but builds the list of values of every subtree from those of its children: O(n h).
class Solution:
    def isValidBST(self, root):
        def values(node):
            return values(node.left) + [node.val] + values(node.right) if node else []

        found = values(root)
        return all(a < b for a, b in zip(found, found[1:]))
