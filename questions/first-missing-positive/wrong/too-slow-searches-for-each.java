// Correct, but searches the whole array for one number after the other.
class Solution {
    public int firstMissingPositive(int[] nums) {
        int candidate = 1;
        while (contains(nums, candidate)) candidate++;
        return candidate;
    }

    private boolean contains(int[] nums, int wanted) {
        for (int value : nums) {
            if (value == wanted) return true;
        }
        return false;
    }
}
