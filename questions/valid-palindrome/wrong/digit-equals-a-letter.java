// Not only p and P are 32 apart, 0 and P are as well.
class Solution {
    public boolean isPalindrome(String s) {
        int left = 0;
        int right = s.length() - 1;
        while (left < right) {
            if (!Character.isLetterOrDigit(s.charAt(left))) {
                left++;
            } else if (!Character.isLetterOrDigit(s.charAt(right))) {
                right--;
            } else {
                int apart = Math.abs(s.charAt(left) - s.charAt(right));
                if (apart != 0 && apart != 32) return false;
                left++;
                right--;
            }
        }
        return true;
    }
}
