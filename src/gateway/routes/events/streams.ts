/** The streams of all pages that listen. An event is written as the same bytes to each. */
import type { ServerResponse } from 'node:http';
import type { Context } from 'hono';
import { EVENT_NAMES, HEARTBEAT_MS } from '../../../contract/routes.ts';
import type { Actor } from '../../access/actor.ts';
import { createFairSlots } from '../../access/limits/fair-slots.ts';
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
   * returns how many bytes that is. Actors who are told the same events get the same bytes. Who does not
   * read is let go; a page comes back and reads anew.
   */
  tell(eventsFor: (actor: Actor) => readonly string[]): number;
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

/** What is told, as it is and as a chunk of an answer (RFC 9112, section 7.1). */
interface Told {
  bytes: Buffer;
  chunk: Buffer;
}

function toTold(text: string): Told {
  const length = Buffer.byteLength(text);
  const head = `${length.toString(16)}\r\n`;
  const chunk = Buffer.from(`${head}${text}\r\n`);
  return { chunk, bytes: chunk.subarray(head.length, head.length + length) };
}

const toldOf = (name: string) => toTold(toEvent(name, {}));
const READY = toldOf(EVENT_NAMES.ready);
const ALIVE = toldOf(EVENT_NAMES.alive);
const LATER = toldOf(EVENT_NAMES.later);

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
    tell(eventsFor) {
      let total = 0;
      // Events have numbers here: to compare what hundreds are told, letter by letter, took longer than
      // to tell it.
      const numbers = new Map<string, number>();
      const made = new Map<string, Told>();
      for (const { actor, members } of groups.all()) {
        const events = eventsFor(actor);
        let key = '';
        for (const event of events) {
          if (event === '') continue;
          const number = numbers.get(event) ?? numbers.size;
          numbers.set(event, number);
          key += `${number} `;
        }
        if (key === '') continue;
        const told = made.get(key) ?? toTold(events.join(''));
        made.set(key, told);
        total += told.bytes.length * members.size;
        for (const stream of members) stream.write(told);
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
  write(told: Told): void;
  /** Has nothing been read since this was asked last, although something waits? */
  isStuck(): boolean;
  end(last?: Told): void;
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

  const { socket } = outgoing;
  const isBehind = () => outgoing.writableNeedDrain || socket?.writableNeedDrain === true;
  const stop = () => {
    leave();
    leave = () => {};
  };
  const caughtUp = () => {
    wasBehind = false;
  };
  outgoing.on('drain', caughtUp);
  socket?.on('drain', caughtUp);
  outgoing.once('close', () => {
    socket?.off('drain', caughtUp);
    stop();
  });

  const stream: Stream = {
    body: new ReadableStream(
      {
        pull(control) {
          if (controller !== null) return;
          controller = control;
          control.enqueue(READY.bytes);
          leave = enter();
        },
        cancel: stop,
      },
      { highWaterMark: 0 },
    ),
    write({ bytes, chunk }) {
      // Before its head is written, the answer belongs to whoever writes that. Afterwards a chunk that is
      // made once for all goes out in one piece; the answer itself would write it in four.
      if (!outgoing.headersSent) controller?.enqueue(bytes);
      else if (socket && outgoing.chunkedEncoding) socket.write(chunk);
      else outgoing.write(bytes);
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
