class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        unvisited = set(wordList)
        unvisited.discard(beginWord)
        queue = deque([(beginWord, 0)])
        while queue:
            word, steps = queue.popleft()
            if word == endWord:
                return steps
            for i in range(len(word)):
                for letter in "abcdefghijklmnopqrstuvwxyz":
                    neighbour = word[:i] + letter + word[i + 1 :]
                    if neighbour in unvisited:
                        unvisited.remove(neighbour)
                        queue.append((neighbour, steps + 1))
        return 0
