// Counts how often each letter occurs in both texts, whatever their order.
class Solution {
    public int longestCommonSubsequence(String text1, String text2) {
        int[] counts = new int[26];
        for (char letter : text1.toCharArray()) counts[letter - 'a']++;
        int common = 0;
        for (char letter : text2.toCharArray()) {
            if (counts[letter - 'a']-- > 0) common++;
        }
        return common;
    }
}
