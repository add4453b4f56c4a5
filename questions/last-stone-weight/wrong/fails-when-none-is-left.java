// Takes it for granted that one stone is left.
class Solution {
    public int lastStoneWeight(int[] stones) {
        PriorityQueue<Integer> heap = new PriorityQueue<>((a, b) -> b - a);
        for (int stone : stones) heap.add(stone);
        while (heap.size() > 1) {
            int difference = heap.remove() - heap.remove();
            if (difference > 0) heap.add(difference);
        }
        return heap.remove();
    }
}
