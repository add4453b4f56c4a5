class Node:
    def __init__(self, key=0, value=0):
        self.key = key
        self.value = value
        self.prev = self.next = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        # The dummy nodes mean that every real node has two neighbours. Least recently used comes first.
        self.front, self.back = Node(), Node()
        self.front.next, self.back.prev = self.back, self.front

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._unlink(node)
        self._link_at_back(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self._unlink(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            oldest = self.front.next
            self._unlink(oldest)
            del self.nodes[oldest.key]
        self.nodes[key] = Node(key, value)
        self._link_at_back(self.nodes[key])

    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def _link_at_back(self, node):
        node.prev, node.next = self.back.prev, self.back
        node.prev.next = self.back.prev = node
