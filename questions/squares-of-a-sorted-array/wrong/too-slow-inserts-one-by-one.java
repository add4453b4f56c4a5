// Correct, but moves all larger squares on for each one that is inserted.
class Solution {
    public int[] sortedSquares(int[] nums) {
        int[] squares = new int[nums.length];
        for (int i = 0; i < nums.length; i++) {
            int square = nums[i] * nums[i];
            int place = i;
            while (place > 0 && squares[place - 1] > square) {
                squares[place] = squares[place - 1];
                place--;
            }
            squares[place] = square;
        }
        return squares;
    }
}
