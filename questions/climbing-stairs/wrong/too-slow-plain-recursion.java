// Works out the same numbers again and again: billions of calls for 45 steps.
class Solution {
    public int climbStairs(int n) {
        if (n < 2) return 1;
        return climbStairs(n - 1) + climbStairs(n - 2);
    }
}
