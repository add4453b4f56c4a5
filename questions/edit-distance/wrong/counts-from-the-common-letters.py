# Takes the longer word and subtracts what both have in common, but the common letters need not stand in matching places.
class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        common = [0] * (len(word2) + 1)
        for letter in word1:
            row = [0]
            for j, other in enumerate(word2):
                row.append(common[j] + 1 if letter == other else max(common[j + 1], row[j]))
            common = row
        return max(len(word1), len(word2)) - common[-1]
