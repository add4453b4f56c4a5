# Sets the mark on every node of the way.
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
            node["end"] = True

    def search(self, word: str) -> bool:
        node = self.root
        for letter in word:
            node = node.get(letter)
            if node is None:
                return False
        return "end" in node

    def startsWith(self, prefix: str) -> bool:
        return self.search(prefix)
