// Divides whole numbers, so that half of an odd sum is lost.
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int i = 0, j = 0, last = 0, current = 0;
        for (int count = 0; count <= total / 2; count++) {
            last = current;
            if (j == nums2.length || i < nums1.length && nums1[i] <= nums2[j]) current = nums1[i++];
            else current = nums2[j++];
        }
        return total % 2 == 1 ? current : (last + current) / 2;
    }
}
