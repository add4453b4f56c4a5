class MyQueue:
    def __init__(self):
        self.incoming = []
        self.outgoing = []  # the front of the queue is on top

    def push(self, x: int) -> None:
        self.incoming.append(x)

    def pop(self) -> int:
        self._refill()
        return self.outgoing.pop()

    def peek(self) -> int:
        self._refill()
        return self.outgoing[-1]

    def empty(self) -> bool:
        return not self.incoming and not self.outgoing

    def _refill(self):
        # Pouring turns the order round. It must wait until everything older is gone.
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
