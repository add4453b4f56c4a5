// A warm day can answer several waiting days.
var dailyTemperatures = function (temperatures) {
  const waits = new Array(temperatures.length).fill(0);
  const waiting = [];
  for (let day = 0; day < temperatures.length; day++) {
    if (waiting.length > 0 && temperatures[waiting[waiting.length - 1]] < temperatures[day]) {
      const colder = waiting.pop();
      waits[colder] = day - colder;
    }
    waiting.push(day);
  }
  return waits;
};
