class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        if endWord not in wordList:
            return 0

        # "cat" belongs to the groups "*at", "c*t" and "ca*"; words that share a group are one step apart.
        def patterns(word):
            return [word[:i] + "*" + word[i + 1 :] for i in range(len(word))]

        groups = defaultdict(list)
        for word in wordList:
            for pattern in patterns(word):
                groups[pattern].append(word)

        visited = {beginWord}
        queue = deque([(beginWord, 1)])
        while queue:
            word, words = queue.popleft()
            if word == endWord:
                return words
            for pattern in patterns(word):
                # Once a group has been read, all its words have been visited.
                for neighbour in groups.pop(pattern, []):
                    if neighbour not in visited:
                        visited.add(neighbour)
                        queue.append((neighbour, words + 1))
        return 0
