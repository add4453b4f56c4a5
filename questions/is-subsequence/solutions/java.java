class Solution {
    public boolean isSubsequence(String s, String t) {
        int found = 0; // the letters of s that have been found so far
        for (int i = 0; i < t.length() && found < s.length(); i++) {
            // The earliest place for each letter leaves the most of t for the others.
            if (t.charAt(i) == s.charAt(found)) found++;
        }
        return found == s.length();
    }
}
