# Pours at every call, also onto values that came earlier and should leave first.
class MyQueue:
    def __init__(self):
        self.incoming = []
        self.outgoing = []

    def push(self, x):
        self.incoming.append(x)

    def pop(self):
        self.pour()
        return self.outgoing.pop()

    def peek(self):
        self.pour()
        return self.outgoing[-1]

    def empty(self):
        return not self.incoming and not self.outgoing

    def pour(self):
        while self.incoming:
            self.outgoing.append(self.incoming.pop())
