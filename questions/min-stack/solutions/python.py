class MinStack:
    def __init__(self):
        self.entries = []

    def push(self, val: int) -> None:
        # What lies below does not change while this entry is here, so its minimum can be fixed now.
        lowest = min(val, self.getMin()) if self.entries else val
        self.entries.append((val, lowest))

    def pop(self) -> None:
        self.entries.pop()

    def top(self) -> int:
        return self.entries[-1][0]

    def getMin(self) -> int:
        return self.entries[-1][1]
