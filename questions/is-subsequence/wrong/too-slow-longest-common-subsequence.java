// Correct, but computes the longest common subsequence, for each beginning of both.
class Solution {
    public boolean isSubsequence(String s, String t) {
        int[] row = new int[t.length() + 1];
        for (int i = 0; i < s.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= t.length(); j++) {
                int above = row[j];
                row[j] = s.charAt(i) == t.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[t.length()] == s.length();
    }
}
