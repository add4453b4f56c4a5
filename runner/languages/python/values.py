"""Predefined classes, and values in and out: JSON becomes what a solution takes, and what it returns becomes JSON."""

import json
import math

MAX_TEXT = 4000
MAX_NODES = 400_000
MAX_ANSWER = 4 * 1024 * 1024
MAX_DEPTH = 60

_dumps = json.dumps


class OutputLimitExceeded(Exception):
    """An answer that would not fit into a frame: told before it is written."""


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Node:
    def __init__(self, val=0, neighbors=None):
        self.val = val
        self.neighbors = neighbors if neighbors is not None else []


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
    if kind == "double":
        return float(value)
    item = element_type(kind)
    if item is not None and ("Node" in item or "double" in item):
        return [decode(item, part) for part in value]
    return value


def decode_list(value):
    items = value if isinstance(value, list) else [] if value is None else value["list"]
    nodes = [ListNode(item) for item in items]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if isinstance(value, dict) and value["pos"] >= 0:
        nodes[-1].next = nodes[value["pos"]]
    return nodes[0] if nodes else None


def decode_tree(items):
    if not items:
        return None
    root = TreeNode(items[0])
    queue, at = [root], 1
    for parent in queue:
        for side in ("left", "right"):
            if at < len(items):
                if items[at] is not None:
                    child = TreeNode(items[at])
                    setattr(parent, side, child)
                    queue.append(child)
                at += 1
    return root


def decode_graph(lists):
    if not lists:
        return None
    nodes = [Node(label + 1) for label in range(len(lists))]
    for node, labels in zip(nodes, lists):
        node.neighbors = [nodes[label - 1] for label in labels]
    return nodes[0]


def encode(kind, value, depth=0):
    if depth > MAX_DEPTH:
        raise ValueError("The returned value is nested too deeply.")
    if kind == "ListNode":
        return encode_list(value)
    if kind == "TreeNode":
        return encode_tree(value)
    if kind == "Node":
        return encode_graph(value)
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


def graph_nodes(root):
    found = {} if root is None else {id(root): root}
    queue = list(found.values())
    for node in queue:
        for following in node.neighbors:
            if id(following) not in found:
                found[id(following)] = following
                queue.append(following)
        if len(queue) > MAX_NODES:
            raise ValueError("The returned graph is too large.")
    return found


def encode_graph(root):
    nodes = sorted(graph_nodes(root).values(), key=lambda node: node.val)
    return "[" + ",".join("[" + ",".join(str(n.val) for n in node.neighbors) + "]" for node in nodes) + "]"
