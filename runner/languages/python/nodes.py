"""Predefined nodes, and what is built of them from JSON."""

import json

MAX_NODES = 400_000


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


class RandomListNode:
    def __init__(self, x=0, next=None, random=None):
        self.val = int(x)
        self.next = next
        self.random = random


class TreeLinkNode:
    def __init__(self, val=0, left=None, right=None, next=None):
        self.val = val
        self.left = left
        self.right = right
        self.next = next


def node_class(signature):
    """What this solution knows as Node."""
    text = json.dumps(signature)
    for each in (RandomListNode, TreeLinkNode):
        if '"%s"' % each.__name__ in text:
            each.__name__ = each.__qualname__ = "Node"
            return each
    return Node


def decode_list(value):
    items = value if isinstance(value, list) else [] if value is None else value["list"]
    nodes = [ListNode(item) for item in items]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if isinstance(value, dict) and value["pos"] >= 0:
        nodes[-1].next = nodes[value["pos"]]
    return nodes[0] if nodes else None


def decode_random_list(items):
    nodes = [RandomListNode(val) for val, _ in items or []]
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    for node, (_, place) in zip(nodes, items or []):
        node.random = None if place is None else nodes[place]
    return nodes[0] if nodes else None


def decode_tree(items, make=TreeNode):
    if not items:
        return None
    root = make(items[0])
    queue, at = [root], 1
    for parent in queue:
        for side in ("left", "right"):
            if at < len(items):
                if items[at] is not None:
                    child = make(items[at])
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


# What is returned in these must be a copy.
COPIED = ("Node", "RandomListNode")


def nodes_from(root):
    found = {} if root is None else {id(root): root}
    queue = list(found.values())
    for node in queue:
        for following in node.neighbors if hasattr(node, "neighbors") else (node.next, node.random):
            if following is not None and id(following) not in found:
                found[id(following)] = following
                queue.append(following)
        if len(queue) > MAX_NODES:
            raise ValueError("The returned graph is too large.")
    return found
