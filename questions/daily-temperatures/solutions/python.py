class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = [0] * len(temperatures)
        # Days that wait for a warmer one. Their temperatures never rise towards the top.
        waiting = []

        for day, temperature in enumerate(temperatures):
            while waiting and temperatures[waiting[-1]] < temperature:
                colder = waiting.pop()
                waits[colder] = day - colder
            waiting.append(day)
        return waits
