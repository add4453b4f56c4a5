# Correct, but walks through the whole tree from every node: O(n²).
class Solution:
    def diameterOfBinaryTree(self, root):
        near = {root: []}
        queue = [root]
        for node in queue:
            for child in (node.left, node.right):
                if child:
                    near[node].append(child)
                    near[child] = [node]
                    queue.append(child)

        def reach(start):
            distances = {start: 0}
            queue = [start]
            for node in queue:
                for other in near[node]:
                    if other not in distances:
                        distances[other] = distances[node] + 1
                        queue.append(other)
            return distances[queue[-1]]

        return max(reach(node) for node in queue)
