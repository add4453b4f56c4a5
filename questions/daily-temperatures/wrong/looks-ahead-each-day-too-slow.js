// Right, but reads ahead from each day.
var dailyTemperatures = function (temperatures) {
  return temperatures.map((today, day) => {
    let later = day + 1;
    while (later < temperatures.length && temperatures[later] <= today) later++;
    return later < temperatures.length ? later - day : 0;
  });
};
