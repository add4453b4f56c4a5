class Solution {
    public int[] twoSum(int[] numbers, int target) {
        int left = 0;
        int right = numbers.length - 1;
        while (numbers[left] + numbers[right] != target) {
            // Too small: no partner is left for the smaller number. Too large: none for the larger one.
            if (numbers[left] + numbers[right] < target) left++;
            else right--;
        }
        return new int[] {left + 1, right + 1};
    }
}
