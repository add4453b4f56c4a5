# Records a choice only once a number was added to it.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []

        def extend(start, chosen):
            for i in range(start, len(nums)):
                found.append(chosen + [nums[i]])
                extend(i + 1, chosen + [nums[i]])

        extend(0, [])
        return found
