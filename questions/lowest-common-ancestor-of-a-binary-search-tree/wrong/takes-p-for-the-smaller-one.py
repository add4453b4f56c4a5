# Works only if p has the smaller value.
class Solution:
    def lowestCommonAncestor(self, root, p, q):
        while root:
            if q.val < root.val:
                root = root.left
            elif p.val > root.val:
                root = root.right
            else:
                return root
