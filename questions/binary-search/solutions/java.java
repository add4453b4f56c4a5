class Solution {
    public int search(int[] nums, int target) {
        // If the target is anywhere, it is in nums[low..high], both ends included.
        int low = 0;
        int high = nums.length - 1;

        while (low <= high) {
            // (low + high) / 2 could overflow in an array of more than 2^30 numbers.
            int middle = low + (high - low) / 2;
            if (nums[middle] == target) return middle;
            if (nums[middle] < target) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
