// Is content when every letter lies in some occurrence of a word, even if the words overlap.
class Solution {
    public boolean wordBreak(String s, List<String> wordDict) {
        boolean[] covered = new boolean[s.length()];
        for (String word : wordDict) {
            for (int at = s.indexOf(word); at >= 0; at = s.indexOf(word, at + 1)) {
                Arrays.fill(covered, at, at + word.length(), true);
            }
        }
        for (boolean isCovered : covered) {
            if (!isCovered) return false;
        }
        return true;
    }
}
