/** Takes a body in, piece by piece, no faster than whoever wants it. */
import type { IncomingMessage } from 'node:http';
import type { Paces } from './pace.ts';

/** It came too slowly, or not at all. */
export class TooSlow extends Error {
  override name = 'TooSlow';
}

/** The sender is gone before all of it came. */
export class BrokenOff extends Error {
  override name = 'BrokenOff';
}

/**
 * Hands each piece to `take` and reads on when what that returns is settled. Resolves at the end of
 * the body. After a failure the rest stays unread, and an answer can still be sent.
 * @throws TooSlow, BrokenOff, and whatever `take` throws
 */
export function receive(
  incoming: IncomingMessage,
  paces: Paces,
  take: (chunk: Buffer) => Promise<unknown> | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (incoming.destroyed) return reject(new BrokenOff());
    const pace = paces.begin(() => stop(() => reject(new TooSlow())));
    let isOver = false;

    function stop(settle: () => void): void {
      if (isOver) return;
      isOver = true;
      pace.end();
      settle();
    }
    const fail = (error: unknown) =>
      stop(() => {
        incoming.pause();
        reject(error);
      });

    function onData(chunk: Buffer): void {
      if (isOver) return;
      pace.arrived(chunk.length);
      let pause: Promise<unknown> | undefined;
      try {
        pause = take(chunk);
      } catch (error) {
        fail(error);
      }
      if (pause === undefined) return;
      incoming.pause();
      pace.hold();
      pause.then(() => {
        if (isOver) return;
        pace.goOn();
        incoming.resume();
      }, fail);
    }
    // Every request closes in the end: an error, which takes its time to make, is made only where it is told.
    const onBroken = () => {
      if (!isOver) fail(new BrokenOff());
    };

    // They stay, since taking them off costs more than all of this.
    incoming.on('data', onData);
    incoming.on('end', () => stop(resolve));
    incoming.on('close', onBroken);
    incoming.on('error', onBroken);
    incoming.resume();
  });
}
