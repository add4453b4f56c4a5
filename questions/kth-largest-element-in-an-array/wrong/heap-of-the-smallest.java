// Keeps the k smallest entries instead of the k largest.
class Solution {
    public int findKthLargest(int[] nums, int k) {
        PriorityQueue<Integer> heap = new PriorityQueue<>(Collections.reverseOrder());
        for (int value : nums) {
            heap.add(value);
            if (heap.size() > k) heap.remove();
        }
        return heap.peek();
    }
}
