class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int[] shorter = nums1.length <= nums2.length ? nums1 : nums2;
        int[] longer = shorter == nums1 ? nums2 : nums1;
        int total = shorter.length + longer.length;
        int half = (total + 1) / 2;

        // How many of the lower half come from the shorter array? The longer one gives the rest.
        int low = 0;
        int high = shorter.length;
        while (low < high) {
            int cut = (low + high) / 2;
            if (shorter[cut] < longer[half - cut - 1]) low = cut + 1; // a smaller number was left out
            else high = cut;
        }

        int rest = half - low;
        int left = Math.max(
            low > 0 ? shorter[low - 1] : Integer.MIN_VALUE,
            rest > 0 ? longer[rest - 1] : Integer.MIN_VALUE);
        if (total % 2 == 1) return left;
        int right = Math.min(
            low < shorter.length ? shorter[low] : Integer.MAX_VALUE,
            rest < longer.length ? longer[rest] : Integer.MAX_VALUE);
        return (left + right) / 2.0;
    }
}
