// Correct, but moves all larger numbers on for each number that is inserted.
class Solution {
    public double findMedianSortedArrays(int[] nums1, int[] nums2) {
        int total = nums1.length + nums2.length;
        int[] all = Arrays.copyOf(nums1, total);
        for (int i = nums1.length; i < total; i++) {
            int value = nums2[i - nums1.length];
            int place = i;
            while (place > 0 && all[place - 1] > value) {
                all[place] = all[place - 1];
                place--;
            }
            all[place] = value;
        }
        return (all[total / 2] + all[(total - 1) / 2]) / 2.0;
    }
}
