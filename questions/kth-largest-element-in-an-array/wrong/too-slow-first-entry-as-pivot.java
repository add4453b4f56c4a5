// Correct, but splits around the first entry, which takes O(n²) when the array is sorted.
class Solution {
    public int findKthLargest(int[] nums, int k) {
        int from = 0;
        int end = nums.length - 1;
        while (true) {
            int pivot = nums[from];
            int place = from;
            for (int i = from + 1; i <= end; i++) {
                if (nums[i] >= pivot) {
                    place++;
                    int held = nums[i];
                    nums[i] = nums[place];
                    nums[place] = held;
                }
            }
            nums[from] = nums[place];
            nums[place] = pivot;
            if (place == k - 1) return pivot;
            if (place > k - 1) end = place - 1;
            else from = place + 1;
        }
    }
}
