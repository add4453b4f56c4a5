class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.values = OrderedDict()

    def get(self, key: int) -> int:
        return self.values.get(key, -1)

    def put(self, key: int, value: int) -> None:
        if key in self.values:
            self.values.move_to_end(key)
        elif len(self.values) == self.capacity:
            self.values.popitem(last=False)
        self.values[key] = value
