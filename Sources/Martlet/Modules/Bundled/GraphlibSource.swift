extension BundledModules {
  /// The module `graphlib`.
  static let graphlib: StaticString = #"""
    '''Topological order of a graph.'''
    from types import GenericAlias as _GenericAlias

    __all__ = ["TopologicalSorter", "CycleError"]


    class CycleError(ValueError):
        '''The graph has a cycle: the second argument lists its nodes, the first one once more at the end.'''


    class _Node:
        __slots__ = ("value", "waits", "followers", "state")

        def __init__(self, value):
            self.value = value
            self.waits = 0
            self.followers = []
            self.state = None


    class TopologicalSorter:
        '''Gives out the nodes of a graph, each after those that it depends on.'''

        def __init__(self, graph=None):
            self._nodes = {}
            self._ready = None
            self._given = 0
            self._finished = 0
            if graph is not None:
                for node, predecessors in graph.items():
                    self.add(node, *predecessors)

        def _node(self, value):
            node = self._nodes.get(value)
            if node is None:
                node = self._nodes[value] = _Node(value)
            return node

        def add(self, node, *predecessors):
            '''Add a node and nodes that go before it.'''
            if self._ready is not None:
                raise ValueError("Nodes cannot be added after a call to prepare()")
            entry = self._node(node)
            entry.waits += len(predecessors)
            for predecessor in predecessors:
                self._node(predecessor).followers.append(node)

        def prepare(self):
            '''End adding; raises CycleError if there is no order.'''
            if self._ready is not None:
                raise ValueError("cannot prepare() more than once")
            self._ready = [entry.value for entry in self._nodes.values() if entry.waits == 0]
            cycle = self._find_cycle()
            if cycle:
                raise CycleError("nodes are in a cycle", cycle)

        def get_ready(self):
            '''The nodes all of whose predecessors are done and that have not been given out.'''
            self._check_prepared()
            nodes = tuple(self._ready)
            for node in nodes:
                self._nodes[node].state = "given"
            self._ready.clear()
            self._given += len(nodes)
            return nodes

        def is_active(self):
            '''Whether there is more to be given out or to be done.'''
            self._check_prepared()
            return bool(self._ready) or self._finished < self._given

        def __bool__(self):
            return self.is_active()

        def done(self, *nodes):
            '''Mark nodes that were given out as done.'''
            self._check_prepared()
            for node in nodes:
                entry = self._nodes.get(node)
                if entry is None:
                    raise ValueError(f"node {node!r} was not added using add()")
                if entry.state is None:
                    waiting = " (still not ready)" if entry.waits else ""
                    raise ValueError(f"node {node!r} was not passed out{waiting}")
                if entry.state == "done":
                    raise ValueError(f"node {node!r} was already marked done")
                entry.state = "done"
                for follower in entry.followers:
                    waiting = self._nodes[follower]
                    waiting.waits -= 1
                    if waiting.waits == 0:
                        self._ready.append(follower)
                self._finished += 1

        def _check_prepared(self):
            if self._ready is None:
                raise ValueError("prepare() must be called first")

        def _find_cycle(self):
            seen = set()
            for start in self._nodes:
                if start in seen:
                    continue
                path, places, pending = [start], {start: 0}, [iter(self._nodes[start].followers)]
                seen.add(start)
                while path:
                    for follower in pending[-1]:
                        if follower in places:
                            return path[places[follower]:] + [follower]
                        if follower not in seen:
                            seen.add(follower)
                            places[follower] = len(path)
                            path.append(follower)
                            pending.append(iter(self._nodes[follower].followers))
                            break
                    else:
                        del places[path.pop()]
                        pending.pop()
            return None

        def static_order(self):
            '''All nodes in an order.'''
            self.prepare()
            while self.is_active():
                nodes = self.get_ready()
                yield from nodes
                self.done(*nodes)

        __class_getitem__ = classmethod(_GenericAlias)
    """#
}
