"""Values in and out: JSON becomes what a solution takes, and what it returns becomes JSON."""

import json
import math

from judge_nodes import (
    MAX_NODES, ListNode, Node, RandomListNode, TreeLinkNode, TreeNode, decode_graph, decode_list, decode_random_list,
    decode_tree, nodes_from,
)

MAX_TEXT = 4000
MAX_ANSWER = 4 * 1024 * 1024
MAX_DEPTH = 60

_dumps = json.dumps


class OutputLimitExceeded(Exception):
    """An answer that would not fit into a frame: told before it is written."""


def element_type(kind):
    if kind.endswith("[]"):
        return kind[:-2]
    if kind.startswith("List<"):
        return kind[5:-1]
    return None


def decode(kind, value):
    if kind == "ListNode":
        return decode_list(value)
    if kind == "TreeNode":
        return decode_tree(value)
    if kind == "Node":
        return decode_graph(value)
    if kind == "RandomListNode":
        return decode_random_list(value)
    if kind == "TreeLinkNode":
        return decode_tree(value, TreeLinkNode)
    if kind == "double":
        return float(value)
    item = element_type(kind)
    if item is not None and ("Node" in item or "double" in item):
        return [decode(item, part) for part in value]
    return value


def encode(kind, value, depth=0):
    if depth > MAX_DEPTH:
        raise ValueError("The returned value is nested too deeply.")
    if kind == "ListNode":
        return encode_list(value)
    if kind == "TreeNode":
        return encode_tree(value)
    if kind == "Node":
        return encode_graph(value)
    if kind == "RandomListNode":
        return encode_random_list(value)
    if kind == "TreeLinkNode":
        return encode_levels(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return encode_float(value)
    if isinstance(value, str):
        if str.__len__(value) > MAX_ANSWER:
            raise OutputLimitExceeded("The answer is larger than 4 MB.")
        return _dumps(value)
    item = element_type(kind) or "any"
    if isinstance(value, dict):
        return "{" + ",".join([_dumps(str(key)) + ":" + encode("any", part, depth + 1) for key, part in value.items()]) + "}"
    if hasattr(value, "__iter__"):
        return "[" + ",".join([encode(item, part, depth + 1) for part in value]) + "]"
    return _dumps(str(value)[:MAX_TEXT])


def encode_float(value):
    if value != value:
        return '"NaN"'
    if value in (math.inf, -math.inf):
        return '"Infinity"' if value > 0 else '"-Infinity"'
    return float.__repr__(value)


def encode_list(head):
    seen, parts, node = {}, [], head
    while node is not None:
        if id(node) in seen:
            return '{"list":[%s],"pos":%d}' % (",".join(parts), seen[id(node)])
        if len(parts) >= MAX_NODES:
            raise ValueError("The returned list is too long.")
        seen[id(node)] = len(parts)
        parts.append(encode("any", node.val, 1))
        node = node.next
    return "[" + ",".join(parts) + "]"


def encode_tree(root):
    parts, queue = [], [root] if root is not None else []
    for node in queue:
        if len(parts) > MAX_NODES:
            raise ValueError("The returned tree is too large or holds a cycle.")
        if node is None:
            parts.append("null")
        else:
            parts.append(encode("any", node.val, 1))
            queue += (node.left, node.right)
    while parts and parts[-1] == "null":
        parts.pop()
    return "[" + ",".join(parts) + "]"


def encode_random_list(head):
    places, node = {}, head
    while node is not None:
        if id(node) in places or len(places) >= MAX_NODES:
            raise ValueError("The returned list does not end.")
        places[id(node)] = len(places)
        node = node.next
    parts, node = [], head
    while node is not None:
        if node.random is not None and id(node.random) not in places:
            raise ValueError("A random pointer leads out of the returned list.")
        place = "null" if node.random is None else str(places[id(node.random)])
        parts.append("[%s,%s]" % (encode("any", node.val, 1), place))
        node = node.next
    return "[" + ",".join(parts) + "]"


def encode_levels(root):
    """Each level as its next pointers lead through it. The one below begins with the first child that is met."""
    parts, level = [], root
    while level is not None:
        node, level = level, None
        while node is not None:
            if len(parts) > MAX_NODES:
                raise ValueError("The next pointers do not end.")
            parts.append(encode("any", node.val, 1))
            level = level or node.left or node.right
            node = node.next
        parts.append('"#"')
    return "[" + ",".join(parts) + "]"


def encode_graph(root):
    nodes = sorted(nodes_from(root).values(), key=lambda node: node.val)
    return "[" + ",".join("[" + ",".join(str(n.val) for n in node.neighbors) + "]" for node in nodes) + "]"
