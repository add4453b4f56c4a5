// Right, but each removal searches and moves what is left.
class Solution {
    public boolean isAnagram(String s, String t) {
        StringBuilder left = new StringBuilder(t);
        for (int i = 0; i < s.length(); i++) {
            int at = left.indexOf(s.substring(i, i + 1));
            if (at < 0) return false;
            left.deleteCharAt(at);
        }
        return left.length() == 0;
    }
}
