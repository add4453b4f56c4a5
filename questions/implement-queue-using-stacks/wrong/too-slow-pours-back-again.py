# Correct, but pours all values back after each look at the front.
class MyQueue:
    def __init__(self):
        self.values = []

    def push(self, x):
        self.values.append(x)

    def front(self, is_taken):
        aside = []
        while self.values:
            aside.append(self.values.pop())
        first = aside.pop() if is_taken else aside[-1]
        while aside:
            self.values.append(aside.pop())
        return first

    def pop(self):
        return self.front(True)

    def peek(self):
        return self.front(False)

    def empty(self):
        return not self.values
