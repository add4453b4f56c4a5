// Right, but goes through the whole array for each place.
var productExceptSelf = function (nums) {
  return nums.map((_, place) => {
    let product = 1;
    for (let i = 0; i < place; i++) product *= nums[i];
    for (let i = place + 1; i < nums.length; i++) product *= nums[i];
    return product;
  });
};
