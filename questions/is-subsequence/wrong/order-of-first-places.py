# Compares only the first places at which the letters stand in t.
class Solution:
    def isSubsequence(self, s, t):
        places = [t.find(letter) for letter in s]
        return -1 not in places and places == sorted(places)
