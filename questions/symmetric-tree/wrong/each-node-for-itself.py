# Asks whether the two children of every node are alike.
class Solution:
    def isSymmetric(self, root):
        if not root:
            return True
        one, other = root.left, root.right
        if not one or not other:
            return one is other
        return one.val == other.val and self.isSymmetric(one) and self.isSymmetric(other)
