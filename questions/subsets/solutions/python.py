class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        found = []
        chosen = []

        def extend(start: int) -> None:
            """List every subset that extends `chosen` by numbers from position `start` on."""
            found.append(chosen[:])  # a copy: `chosen` goes on changing
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                extend(i + 1)
                chosen.pop()

        extend(0)
        return found
