// Correct, but searches all stones for the two heaviest before each round: O(n²).
class Solution {
    public int lastStoneWeight(int[] stones) {
        int left = stones.length;
        while (left > 1) {
            moveHeaviestTo(left - 1, stones);
            moveHeaviestTo(left - 2, stones);
            int rest = stones[left - 1] - stones[left - 2];
            left -= 2;
            if (rest > 0) stones[left++] = rest;
        }
        return left == 0 ? 0 : stones[0];
    }

    private void moveHeaviestTo(int end, int[] stones) {
        for (int i = 0; i < end; i++) {
            if (stones[i] > stones[end]) {
                int held = stones[i];
                stones[i] = stones[end];
                stones[end] = held;
            }
        }
    }
}
