# Which letters occur is not enough: "aab" and "abb" are different.
class Solution:
    def groupAnagrams(self, strs):
        groups = defaultdict(list)
        for word in strs:
            groups[frozenset(word), len(word)].append(word)
        return list(groups.values())
