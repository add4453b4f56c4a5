// Different letters can have the same sum.
class Solution {
    public boolean checkInclusion(String s1, String s2) {
        if (s1.length() > s2.length()) return false;
        int difference = 0;
        for (int i = 0; i < s1.length(); i++) difference += s2.charAt(i) - s1.charAt(i);
        for (int i = s1.length(); difference != 0 && i < s2.length(); i++) {
            difference += s2.charAt(i) - s2.charAt(i - s1.length());
        }
        return difference == 0;
    }
}
