/** Do changes of receipts come by themselves, or must they be asked for? */
let live = false;
const listeners = new Set<() => void>();

export function isLive(): boolean {
  return live;
}

export function setLive(next: boolean): void {
  if (next === live) return;
  live = next;
  for (const listener of listeners) listener();
}

export function subscribeLive(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
