# Correct, but walks from every node to every other one: O(n²).
class Solution:
    def maxPathSum(self, root):
        near = {root: []}
        queue = [root]
        for node in queue:
            for child in (node.left, node.right):
                if child:
                    near[node].append(child)
                    near[child] = [node]
                    queue.append(child)

        best = root.val
        for start in queue:
            stack = [(start, None, start.val)]
            while stack:
                node, before, total = stack.pop()
                best = max(best, total)
                stack += [(other, node, total + other.val) for other in near[node] if other is not before]
        return best
