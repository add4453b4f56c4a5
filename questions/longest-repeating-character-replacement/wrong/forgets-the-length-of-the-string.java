// Adds all k replacements to the best count, even where fewer letters are left to replace.
class Solution {
    public int characterReplacement(String s, int k) {
        int best = 0;
        for (char target = 'A'; target <= 'Z'; target++) {
            int start = 0;
            int others = 0;
            for (int end = 0; end < s.length(); end++) {
                if (s.charAt(end) != target) others++;
                while (others > k) {
                    if (s.charAt(start) != target) others--;
                    start++;
                }
                best = Math.max(best, end - start + 1 - others + k);
            }
        }
        return best;
    }
}
