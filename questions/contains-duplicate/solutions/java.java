class Solution {
    public boolean containsDuplicate(int[] nums) {
        Set<Integer> seen = new HashSet<>();
        for (int num : nums) {
            // add says false when the value is already there.
            if (!seen.add(num)) return true;
        }
        return false;
    }
}
