// The number of days is wanted, not the position of the warmer day.
class Solution {
    public int[] dailyTemperatures(int[] temperatures) {
        int[] waits = new int[temperatures.length];
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int day = 0; day < temperatures.length; day++) {
            while (!waiting.isEmpty() && temperatures[waiting.peek()] < temperatures[day]) {
                waits[waiting.pop()] = day;
            }
            waiting.push(day);
        }
        return waits;
    }
}
