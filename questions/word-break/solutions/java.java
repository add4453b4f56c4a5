class Solution {
    public boolean wordBreak(String s, List<String> wordDict) {
        Set<String> words = new HashSet<>(wordDict);
        int longest = 0;
        for (String word : wordDict) longest = Math.max(longest, word.length());

        // canSplit[i]: the first i letters can be cut into words.
        boolean[] canSplit = new boolean[s.length() + 1];
        canSplit[0] = true;
        for (int end = 1; end <= s.length(); end++) {
            for (int start = Math.max(0, end - longest); start < end && !canSplit[end]; start++) {
                canSplit[end] = canSplit[start] && words.contains(s.substring(start, end));
            }
        }
        return canSplit[s.length()];
    }
}
