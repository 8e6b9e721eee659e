/** Circles among modules. */

/**
 * A circle for each module that is on one and on none that was named before, shortest first:
 * `[a, b]` when `a` imports `b` and `b` imports `a`. A module that imports itself is a circle of one.
 */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const start of graph.keys()) {
    if (seen.has(start)) continue;
    const circle = shortestCircle(graph, start);
    if (circle === null) continue;
    for (const module of circle) seen.add(module);
    circles.push(circle);
  }
  return circles.sort((a, b) => a.length - b.length);
}

/** The shortest way from a module back to itself, breadth first; null when there is none. */
function shortestCircle(
  graph: ReadonlyMap<string, readonly string[]>,
  start: string,
): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const module of queue) {
    for (const next of graph.get(module) ?? []) {
      if (next === start) return wayTo(module, cameFrom, start);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, module);
      queue.push(next);
    }
  }
  return null;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>, start: string): string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
