# Correct, but keeps a place for every node that a level could have: twice as many on each.
class Solution:
    def isSymmetric(self, root):
        level = [root]
        while any(level):
            values = [node.val if node else None for node in level]
            if values != values[::-1]:
                return False
            level = [
                child
                for node in level
                for child in ((node.left, node.right) if node else (None, None))
            ]
        return True
