class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        shorter, longer = sorted((nums1, nums2), key=len)
        total = len(shorter) + len(longer)
        half = (total + 1) // 2

        # How many of the lower half come from the shorter array? The longer one gives the rest.
        low, high = 0, len(shorter)
        while low < high:
            cut = (low + high) // 2
            if shorter[cut] < longer[half - cut - 1]:
                low = cut + 1  # a smaller number was left out
            else:
                high = cut

        rest = half - low
        left = max(shorter[low - 1] if low else -inf, longer[rest - 1] if rest else -inf)
        if total % 2:
            return left
        right = min(
            shorter[low] if low < len(shorter) else inf,
            longer[rest] if rest < len(longer) else inf,
        )
        return (left + right) / 2
