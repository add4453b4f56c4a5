# The minimum is searched for after a pop, but not reset when nothing is left.
class MinStack:
    def __init__(self):
        self.values = []
        self.lowest = inf

    def push(self, val):
        self.values.append(val)
        self.lowest = min(self.lowest, val)

    def pop(self):
        removed = self.values.pop()
        if removed == self.lowest and self.values:
            self.lowest = min(self.values)

    def top(self):
        return self.values[-1]

    def getMin(self):
        return self.lowest
