# Right, but each push and pop shifts a sorted list, and finding the place reads it from the start.
class MinStack:
    def __init__(self):
        self.values = []
        self.ordered = []

    def push(self, val):
        self.values.append(val)
        at = next((i for i, other in enumerate(self.ordered) if other >= val), len(self.ordered))
        self.ordered.insert(at, val)

    def pop(self):
        self.ordered.remove(self.values.pop())

    def top(self):
        return self.values[-1]

    def getMin(self):
        return self.ordered[0]
