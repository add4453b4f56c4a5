// Hands back the given graph itself.
var cloneGraph = function (node) {
  return node;
};
