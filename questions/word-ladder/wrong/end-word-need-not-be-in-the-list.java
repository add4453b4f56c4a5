class Solution {
    public int ladderLength(String beginWord, String endWord, List<String> wordList) {
        Set<String> unvisited = new HashSet<>(wordList);
        unvisited.add(endWord);
        unvisited.remove(beginWord);
        Queue<String> queue = new ArrayDeque<>(List.of(beginWord));
        for (int words = 1; !queue.isEmpty(); words++) {
            for (int left = queue.size(); left > 0; left--) {
                String word = queue.remove();
                if (word.equals(endWord)) return words;
                char[] letters = word.toCharArray();
                for (int i = 0; i < letters.length; i++) {
                    char before = letters[i];
                    for (char letter = 'a'; letter <= 'z'; letter++) {
                        letters[i] = letter;
                        String neighbour = new String(letters);
                        if (unvisited.remove(neighbour)) queue.add(neighbour);
                    }
                    letters[i] = before;
                }
            }
        }
        return 0;
    }
}
