// Tries every way to go on from each position again and again.
class Solution {
    public boolean wordBreak(String s, List<String> wordDict) {
        return canSplit(s, 0, wordDict);
    }

    private boolean canSplit(String s, int from, List<String> words) {
        if (from == s.length()) return true;
        for (String word : words) {
            if (s.startsWith(word, from) && canSplit(s, from + word.length(), words)) return true;
        }
        return false;
    }
}
