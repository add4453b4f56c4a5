// Sorts from small to large and reads place k from the wrong end.
class Solution {
    public int findKthLargest(int[] nums, int k) {
        Arrays.sort(nums);
        return nums[k - 1];
    }
}
