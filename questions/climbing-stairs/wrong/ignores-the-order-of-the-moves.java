// Counts how many double steps there can be: 1 + 2 and 2 + 1 become the same way.
class Solution {
    public int climbStairs(int n) {
        return n / 2 + 1;
    }
}
