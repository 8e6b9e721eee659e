/**
 * The line between gateway and ATS: a TCP proxy that breaks connections before, in and after the
 * body of a creation, holds answers back, and can be down altogether.
 */
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Chance } from './random.ts';

const FATES = ['whole', 'before', 'in', 'after', 'slow'] as const;
export type Fate = (typeof FATES)[number];

export interface Line {
  port: number;
  /** How often each fate struck a creation. */
  counts: Record<Fate, number>;
  /** Refuses connections and breaks those that exist. */
  down(): Promise<void>;
  up(): Promise<void>;
  /** Called when a creation begins to arrive, and when the ATS's answer is here but not passed on. */
  onPosting(listener: () => void): void;
  onAnswered(listener: () => void): void;
  close(): Promise<void>;
}

export interface LineOptions {
  port: number;
  atsPort: number;
  chance: Chance;
  /** Share of creations that are struck, 0 to 1. */
  share: number;
  slowMs: number;
}

/** How a creation begins; asking for a sync is a POST as well, and is left alone. */
const CREATION = 'POST /v1/ats/';

/** @throws the system's error when the port is taken */
export async function createLine(options: LineOptions): Promise<Line> {
  const { chance } = options;
  const counts: Record<Fate, number> = { whole: 0, before: 0, in: 0, after: 0, slow: 0 };
  const open = new Set<Socket>();
  let posting = () => {};
  let answered = () => {};
  let server: Server | null = null;

  const fateOf = (): Fate =>
    chance.next() < options.share
      ? chance.pick(['before', 'in', 'after', 'slow'] as const)
      : 'whole';

  function carry(gateway: Socket): void {
    const ats = connect(options.atsPort, '127.0.0.1');
    const both = [gateway, ats];
    const cut = () => {
      for (const socket of both) socket.destroy();
    };
    for (const socket of both) {
      open.add(socket);
      socket.on('error', cut);
      socket.on('close', () => {
        open.delete(socket);
        cut();
      });
    }
    let fate: Fate | null = null;
    let isCreation = false;
    gateway.on('data', (chunk: Buffer) => {
      if (fate === null) {
        isCreation = chunk.subarray(0, CREATION.length).toString() === CREATION;
        fate = isCreation ? fateOf() : 'whole';
        if (isCreation) {
          counts[fate] += 1;
          posting();
        }
      }
      if (fate === 'before') return cut();
      if (fate === 'in') {
        ats.write(chunk.subarray(0, Math.floor(chunk.length / 2)), cut);
        return;
      }
      ats.write(chunk);
    });
    ats.on('data', (chunk: Buffer) => {
      if (isCreation) answered();
      if (fate === 'after') return cut();
      if (fate !== 'slow') return void gateway.write(chunk);
      setTimeout(() => gateway.destroyed || gateway.write(chunk), chance.below(options.slowMs));
    });
    ats.on('end', () => {
      if (fate !== 'slow') gateway.end();
    });
  }

  const up = () =>
    new Promise<void>((resolve, reject) => {
      server = createServer(carry);
      server.once('error', reject);
      server.listen(options.port, '127.0.0.1', resolve);
    });
  const down = () =>
    new Promise<void>((resolve) => {
      if (server === null) return resolve();
      server.close(() => resolve());
      for (const socket of open) socket.destroy();
      server = null;
    });

  await up();
  return {
    port: options.port,
    counts,
    up,
    down,
    onPosting: (listener) => {
      posting = listener;
    },
    onAnswered: (listener) => {
      answered = listener;
    },
    close: down,
  };
}
