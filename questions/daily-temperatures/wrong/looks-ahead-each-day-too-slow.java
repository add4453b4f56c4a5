// Right, but reads ahead from each day.
class Solution {
    public int[] dailyTemperatures(int[] temperatures) {
        int[] waits = new int[temperatures.length];
        for (int day = 0; day < temperatures.length; day++) {
            for (int later = day + 1; later < temperatures.length; later++) {
                if (temperatures[later] > temperatures[day]) {
                    waits[day] = later - day;
                    break;
                }
            }
        }
        return waits;
    }
}
