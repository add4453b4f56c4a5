# a + d and b + c have the same sum.
class Solution:
    def groupAnagrams(self, strs):
        groups = {}
        for word in strs:
            key = (len(word), sum(ord(letter) for letter in word))
            groups.setdefault(key, []).append(word)
        return list(groups.values())
