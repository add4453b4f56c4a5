class Solution:
    def search(self, nums: List[int], target: int) -> int:
        # If the target is anywhere, it is in nums[low..high], both ends included.
        low, high = 0, len(nums) - 1

        while low <= high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
