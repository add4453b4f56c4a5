# A set keeps each word once only.
class Solution:
    def groupAnagrams(self, strs):
        groups = defaultdict(set)
        for word in strs:
            groups["".join(sorted(word))].add(word)
        return [list(words) for words in groups.values()]
