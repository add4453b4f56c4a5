class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        List<String> unvisited = new ArrayList<>(wordList);
        unvisited.remove(beginWord);
        Queue<String> queue = new ArrayDeque<>(List.of(beginWord));
        for (int words = 1; !queue.isEmpty(); words++) {
            for (int left = queue.size(); left > 0; left--) {
                String word = queue.remove();
                if (word.equals(endWord)) return words;
                List<String> rest = new ArrayList<>();
                for (String other : unvisited) {
                    if (differInOneLetter(word, other)) queue.add(other);
                    else rest.add(other);
                }
                unvisited = rest;
            }
        }
        return 0;
    }

    private boolean differInOneLetter(String one, String other) {
        int different = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i) && ++different > 1) return false;
        }
        return different == 1;
    }
}
