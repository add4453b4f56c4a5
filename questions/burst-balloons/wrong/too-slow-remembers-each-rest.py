# Correct, but there are 2^n sets of balloons that may be left.
class Solution:
    def maxCoins(self, nums):
        @cache
        def best(rest):
            most = 0
            for i, number in enumerate(rest):
                left = rest[i - 1] if i else 1
                right = rest[i + 1] if i + 1 < len(rest) else 1
                most = max(most, left * number * right + best(rest[:i] + rest[i + 1 :]))
            return most

        return best(tuple(nums))
