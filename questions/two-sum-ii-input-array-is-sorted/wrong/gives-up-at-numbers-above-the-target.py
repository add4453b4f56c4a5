# With negative numbers a number above the target can still belong to the pair.
class Solution:
    def twoSum(self, numbers, target):
        last_seen = {}
        for i, number in enumerate(numbers, 1):
            if number > target:
                break
            if target - number in last_seen:
                return [last_seen[target - number], i]
            last_seen[number] = i
        return []
