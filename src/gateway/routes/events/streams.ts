/** The streams of all pages that listen. An event is written as the same bytes to each. */
import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import { EVENT_NAMES, HEARTBEAT_MS } from '../../../contract/routes.ts';
import type { Actor } from '../../access/actor.ts';
import { createFairSlots } from '../../access/fair-slots.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';

/** Streams that are open. */
export interface Streams {
  /**
   * The answer that opens one for an actor, and a sender whose oldest may have to end for it. It ends
   * within `HEARTBEAT_MS` when the actor is not signed in any more.
   */
  open(
    c: Context<GatewayEnv>,
    actor: Actor,
    sender: string,
    isStillIn?: () => Promise<boolean>,
  ): Response;
  /**
   * Writes to all what is said to their actor, who is asked for once however many pages he has open, and
   * returns how many bytes that is. Actors who are told the same get the same bytes. Who does not read is let go; a page comes back
   * and reads anew.
   */
  tell(textFor: (actor: Actor) => string): number;
  size(): number;
  close(): void;
}

/**
 * What waits for a reader is at most this much, in bytes, and what was told last; beside the system's
 * own buffers.
 */
const MAX_BEHIND = 256 * 1024;

/** An event as it travels (HTML standard, section 9.2.6). */
export const toEvent = (name: string, data: unknown) =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

const bytesOf = (name: string) => Buffer.from(toEvent(name, {}));
const READY = bytesOf(EVENT_NAMES.ready);
const ALIVE = bytesOf(EVENT_NAMES.alive);
const LATER = bytesOf(EVENT_NAMES.later);

/** At most `max` at once, of which `maxPerSender` for one sender; see `createFairSlots`. */
export function createStreams(bounds: { max: number; maxPerSender: number }): Streams {
  const slots = createFairSlots(bounds);
  const streams = new Map<Stream, () => Promise<boolean>>();
  const groups = createGroups();
  let beat: NodeJS.Timeout | undefined;

  /** A sign of life; of what was not read since the last one, the line is given up. */
  function showLife(): void {
    for (const [stream, isStillIn] of streams) {
      if (stream.isStuck()) stream.cut();
      else stream.write(ALIVE);
      isStillIn().then(
        (isIn) => isIn || stream.end(),
        // Nobody can tell now: it is asked again.
        () => {},
      );
    }
  }

  return {
    open(c, actor, sender, isStillIn = async () => true) {
      const stream = createStream(c.env.outgoing, () => {
        const leave = slots.enter(sender, () => stream.end(LATER));
        streams.set(stream, isStillIn);
        const leaveGroup = groups.enter(actor, stream);
        beat ??= setInterval(showLife, HEARTBEAT_MS);
        return () => {
          leave();
          leaveGroup();
          streams.delete(stream);
          if (streams.size > 0) return;
          clearInterval(beat);
          beat = undefined;
        };
      });
      return c.body(stream.body, 200, {
        'content-type': 'text/event-stream',
        'x-accel-buffering': 'no',
      });
    },
    tell(textFor) {
      let total = 0;
      const made = new Map<string, Buffer>();
      for (const { actor, members } of groups.all()) {
        const text = textFor(actor);
        if (text === '') continue;
        const bytes = made.get(text) ?? Buffer.from(text);
        made.set(text, bytes);
        total += bytes.length * members.size;
        for (const stream of members) stream.write(bytes);
      }
      return total;
    },
    size: () => streams.size,
    close() {
      for (const stream of streams.keys()) stream.end();
    },
  };
}

/** Streams by what their actor may see; an actor whose rights change comes with another group. */
function createGroups() {
  const groups = new Map<string, { actor: Actor; members: Set<Stream> }>();
  return {
    all: () => groups.values(),
    enter(actor: Actor, stream: Stream): () => void {
      const key = JSON.stringify(actor);
      const group = groups.get(key) ?? { actor, members: new Set() };
      groups.set(key, group);
      group.members.add(stream);
      return () => {
        group.members.delete(stream);
        if (group.members.size === 0) groups.delete(key);
      };
    },
  };
}

interface Stream {
  body: ReadableStream<Uint8Array>;
  write(bytes: Uint8Array): void;
  /** Has nothing been read since this was asked last, although something waits? */
  isStuck(): boolean;
  end(last?: Uint8Array): void;
  cut(): void;
}

/**
 * The body begins the answer; what comes later is written straight to the connection, since a stream of
 * the platform costs many times as much. `enter` is called when it is read first, and what that returns
 * when it is over.
 */
function createStream(outgoing: ServerResponse, enter: () => () => void): Stream {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let wasBehind = false;
  let leave = () => {};

  const isBehind = () => outgoing.writableNeedDrain;
  const stop = () => {
    leave();
    leave = () => {};
  };
  outgoing.on('drain', () => {
    wasBehind = false;
  });
  outgoing.once('close', stop);

  const stream: Stream = {
    body: new ReadableStream(
      {
        pull(control) {
          if (controller !== null) return;
          controller = control;
          control.enqueue(READY);
          leave = enter();
        },
        cancel: stop,
      },
      { highWaterMark: 0 },
    ),
    write(bytes) {
      // Before its head is written, the answer belongs to whoever writes that.
      if (outgoing.headersSent) outgoing.write(bytes);
      else controller?.enqueue(bytes);
      if (outgoing.writableLength - bytes.length > MAX_BEHIND) stream.cut();
    },
    isStuck() {
      const isStuck = wasBehind && isBehind();
      wasBehind = isBehind();
      return isStuck;
    },
    end(last) {
      if (isBehind()) return stream.cut();
      if (last !== undefined) stream.write(last);
      stop();
      controller?.close();
    },
    cut() {
      stop();
      outgoing.destroy();
    },
  };
  return stream;
}
