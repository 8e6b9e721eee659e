/**
 * Places that are few, shared fairly: nobody is turned away because somebody else has taken them all.
 */

/** Places for what senders keep open. */
export interface FairSlots {
  /**
   * Takes a place at once. `end` is called when it must be given to another; returns how to give it
   * back before, which may be called any number of times.
   */
  enter(sender: string, end: () => void): () => void;
}

interface Slot {
  end(): void;
}

/**
 * At most `max` places, of which `maxPerSender` for one sender. Beyond that, whoever has the most
 * loses its oldest one.
 */
export function createFairSlots({
  max,
  maxPerSender = max,
}: {
  max: number;
  maxPerSender?: number;
}): FairSlots {
  const bySender = new Map<string, Set<Slot>>();
  let taken = 0;

  function leave(sender: string, slot: Slot): void {
    const slots = bySender.get(sender);
    if (!slots?.delete(slot)) return;
    taken -= 1;
    if (slots.size === 0) bySender.delete(sender);
  }

  function endOldest(sender: string): void {
    const [oldest] = bySender.get(sender) ?? [];
    if (oldest === undefined) return;
    leave(sender, oldest);
    oldest.end();
  }

  function greediest(): string {
    let found = '';
    let most = 0;
    for (const [sender, { size }] of bySender) {
      if (size > most) [found, most] = [sender, size];
    }
    return found;
  }

  return {
    enter(sender, end) {
      if ((bySender.get(sender)?.size ?? 0) >= maxPerSender) endOldest(sender);
      if (taken >= max) endOldest(greediest());
      const slot: Slot = { end };
      const slots = bySender.get(sender) ?? new Set();
      bySender.set(sender, slots.add(slot));
      taken += 1;
      return () => leave(sender, slot);
    },
  };
}
