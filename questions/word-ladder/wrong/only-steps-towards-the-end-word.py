class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        known = set(wordList)
        ring = {beginWord}
        for words in range(1, len(beginWord) + 2):
            if endWord in ring:
                return words
            ring = {
                neighbour
                for word in ring
                for i in range(len(word))
                if word[i] != endWord[i] and (neighbour := word[:i] + endWord[i] + word[i + 1 :]) in known
            }
        return 0
