// Destroys both stones even if they differ, unless they are the last two.
class Solution {
    public int lastStoneWeight(int[] stones) {
        Arrays.sort(stones);
        int left = stones.length;
        while (left > 2) left -= 2;
        return left == 2 ? stones[1] - stones[0] : stones[0];
    }
}
