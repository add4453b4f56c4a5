// Goes back to the first letter of s whenever a letter does not fit.
class Solution {
    public boolean isSubsequence(String s, String t) {
        int found = 0;
        for (int i = 0; i < t.length() && found < s.length(); i++) {
            if (t.charAt(i) == s.charAt(found)) found++;
            else found = 0;
        }
        return found == s.length();
    }
}
