class Solution {
    public int search(int[] nums, int target) {
        int left = 0;
        int right = nums.length - 1;
        while (left <= right) {
            int mid = left + (right - left) / 2;
            int difference = nums[mid] - target;
            if (difference == 0) return mid;
            if (difference < 0) left = mid + 1;
            else right = mid - 1;
        }
        return -1;
    }
}
