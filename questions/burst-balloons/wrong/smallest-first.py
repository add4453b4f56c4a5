# Bursts a balloon with the smallest number first, to keep the large ones.
class Solution:
    def maxCoins(self, nums):
        row = [1, *nums, 1]
        coins = 0
        while len(row) > 2:
            place = min(range(1, len(row) - 1), key=lambda i: row[i])
            coins += row[place - 1] * row[place] * row[place + 1]
            row.pop(place)
        return coins
