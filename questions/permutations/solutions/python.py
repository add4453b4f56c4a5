class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        found = []
        order = []
        used = [False] * len(nums)

        def fill_next_place() -> None:
            if len(order) == len(nums):
                found.append(order[:])  # a copy: `order` goes on changing
                return
            for i, num in enumerate(nums):
                if used[i]:
                    continue
                used[i] = True
                order.append(num)
                fill_next_place()
                order.pop()
                used[i] = False

        fill_next_place()
        return found
