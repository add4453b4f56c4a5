// Looks for the break and finds none in an array that has not been rotated.
class Solution {
    public int search(int[] nums, int target) {
        int start = 0;
        while (start + 1 < nums.length && nums[start] < nums[start + 1]) start++;
        start++;
        int left = 0;
        int right = start - 1;
        if (target < nums[0]) {
            left = start;
            right = nums.length - 1;
        }
        while (left < right) {
            int mid = (left + right + 1) / 2;
            if (nums[mid] <= target) left = mid;
            else right = mid - 1;
        }
        return nums[left] == target ? left : -1;
    }
}
