class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        # tails[k]: the smallest number with which a rising subsequence of length k + 1 can end.
        tails = []
        for num in nums:
            # The tails rise, so binary search finds the first that is not smaller.
            place = bisect_left(tails, num)
            if place == len(tails):
                tails.append(num)
            else:
                tails[place] = num
        return len(tails)
