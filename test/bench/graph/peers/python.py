"""igraph, rustworkx or networkx over the same files: answers one question for each line of input, with its time.

A line is `task file`; the answer is a line of JSON: nanoseconds, and what came out.
"""

import gc
import importlib
import json
import sys
import time


def read(path):
    with open(path) as file:
        rows = [line.split("\t") for line in file.read().split("\n")]
    ids = [row[0] for row in rows if len(row) == 1]
    return ids, [tuple(row) for row in rows if len(row) == 2]


def numbered(ids, edges):
    number = {}
    for node, name in enumerate(ids):
        number[name] = node
    return number, [(number[source], number[target]) for source, target in edges]


class Igraph:
    def build(self, ids, edges):
        self.ids = ids
        self.number, pairs = numbered(ids, edges)
        self.graph = self.module.Graph(n=len(ids), edges=pairs, directed=True)

    def size(self):
        return [self.graph.vcount(), self.graph.ecount()]

    def order(self):
        return self.graph.topological_sorting()

    def listed(self, order):
        return [self.ids[node] for node in order]

    def reach(self, sources):
        return sum(len(self.graph.subcomponent(self.number[source], mode="out")) - 1 for source in sources)

    def longest(self):
        into = self.graph.get_adjlist(mode="in")
        lengths = [1] * len(into)
        for node in self.graph.topological_sorting():
            if into[node]:
                lengths[node] = 1 + max([lengths[source] for source in into[node]])
        return max(lengths)


class Rustworkx:
    def build(self, ids, edges):
        self.number, pairs = numbered(ids, edges)
        self.graph = self.module.PyDiGraph()
        self.graph.add_nodes_from(ids)
        self.graph.add_edges_from_no_data(pairs)

    def size(self):
        return [self.graph.num_nodes(), self.graph.num_edges()]

    def order(self):
        return self.module.topological_sort(self.graph)

    def listed(self, order):
        return [self.graph[node] for node in order]

    def reach(self, sources):
        return sum(len(self.module.descendants(self.graph, self.number[source])) for source in sources)

    def longest(self):
        return self.module.dag_longest_path_length(self.graph) + 1

    def reduction(self):
        return self.module.transitive_reduction(self.graph)[0].num_edges()


class Networkx:
    def build(self, ids, edges):
        self.graph = self.module.DiGraph()
        self.graph.add_nodes_from(ids)
        self.graph.add_edges_from(edges)

    def size(self):
        return [self.graph.number_of_nodes(), self.graph.number_of_edges()]

    def order(self):
        return list(self.module.topological_sort(self.graph))

    def listed(self, order):
        return order

    def reach(self, sources):
        return sum(len(self.module.descendants(self.graph, source)) for source in sources)

    def longest(self):
        return len(self.module.dag_longest_path(self.graph))

    def closure(self):
        return self.module.transitive_closure_dag(self.graph).number_of_edges()

    def reduction(self):
        return self.module.transitive_reduction(self.graph).number_of_edges()


def measured(run, budget, most):
    """The median of several runs, and what the last one gave."""
    times = []
    gc.collect()
    while len(times) < most and (not times or sum(times) < budget):
        began = time.perf_counter_ns()
        answer = run()
        times.append(time.perf_counter_ns() - began)
    return sorted(times)[len(times) // 2], answer


def main():
    name, budget, most = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    try:
        module = importlib.import_module(name)
    except ImportError:
        print(json.dumps({"missing": name}), flush=True)
        return
    print(json.dumps({"version": module.__version__}), flush=True)
    peers = {}
    inputs = {}
    for line in sys.stdin:
        task, path = line.split()
        if path not in inputs:
            inputs[path] = read(path)
            peers[path] = {"igraph": Igraph, "rustworkx": Rustworkx, "networkx": Networkx}[name]()
            peers[path].module = module
        peer, (ids, edges) = peers[path], inputs[path]
        runs = {
            "build": lambda: peer.build(ids, edges),
            "reach": lambda: peer.reach(ids[:50]),
        }
        if task not in runs and not hasattr(peer, task):
            print(json.dumps({"lacks": task}), flush=True)
            continue
        nanoseconds, answer = measured(runs.get(task) or getattr(peer, task), budget, most)
        if task == "build":
            answer = peer.size()
        if task == "order":
            answer = peer.listed(answer)
        print(json.dumps({"nanoseconds": nanoseconds, "answer": answer}), flush=True)


main()
