# Never looks at the values.
class Solution:
    def isSameTree(self, p, q):
        if not p or not q:
            return p is q
        return self.isSameTree(p.left, q.left) and self.isSameTree(p.right, q.right)
