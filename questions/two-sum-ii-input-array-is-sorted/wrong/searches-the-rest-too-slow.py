# Right, but copies and reads the rest of the array for each number.
class Solution:
    def twoSum(self, numbers, target):
        for i, number in enumerate(numbers):
            rest = numbers[i + 1 :]
            if target - number in rest:
                return [i + 1, i + 2 + rest.index(target - number)]
