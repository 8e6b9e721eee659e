/** How fast a body must come. Whoever stops, or trickles, is let go, so that others get its place. */

/** The pace of one body. */
export interface Pace {
  arrived(bytes: number): void;
  /** From now on we keep it waiting, and not the other way round. */
  hold(): void;
  goOn(): void;
  end(): void;
}

/** The paces of all bodies that are on their way. */
export interface Paces {
  /** `letGo` is called once, when it was too slow. */
  begin(letGo: () => void): Pace;
}

/** `isShort` says whether others wait for what a slow body holds. */
export interface PaceOptions {
  /** How long a body may bring less than the slowest rate, in milliseconds. */
  patienceMs: number;
  /** The slowest rate in bytes a second. */
  minRate: number;
  isShort(): boolean;
}

/** So often, while patience lasts, it is looked at. */
const LOOKS = 10;
/** While others wait it must be this many times as fast, at every look. */
const WHEN_SHORT = 32;

interface Body {
  letGo(): void;
  isHeld: boolean;
  /** Looks since it began, or since it went on. */
  looks: number;
  /** Bytes since then, and since the last look. */
  came: number;
  cameLately: number;
}

/** One timer looks after all of them, while there are any. */
export function createPaces({ patienceMs, minRate, isShort }: PaceOptions): Paces {
  const bodies = new Set<Body>();
  const everyMs = patienceMs / LOOKS;
  const least = (minRate * patienceMs) / 1000;
  const leastWhenShort = (WHEN_SHORT * least) / LOOKS;
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const short = isShort();
    for (const body of bodies) {
      if (body.isHeld) continue;
      // The first look comes at any time after it began.
      const isLate = body.looks >= LOOKS && body.came < least;
      const isInTheWay = short && body.looks > 0 && body.cameLately < leastWhenShort;
      body.cameLately = 0;
      if (isLate || isInTheWay) {
        end(body);
        body.letGo();
      } else if (body.looks >= LOOKS) {
        restart(body);
      } else {
        body.looks += 1;
      }
    }
  }

  function restart(body: Body): void {
    Object.assign(body, { looks: 0, came: 0, cameLately: 0 });
  }

  function end(body: Body): void {
    bodies.delete(body);
    if (bodies.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  return {
    begin(letGo) {
      const body: Body = { letGo, isHeld: false, looks: 0, came: 0, cameLately: 0 };
      bodies.add(body);
      timer ??= setInterval(look, everyMs);
      return {
        arrived(bytes) {
          body.came += bytes;
          body.cameLately += bytes;
        },
        hold() {
          body.isHeld = true;
        },
        goOn() {
          body.isHeld = false;
          restart(body);
        },
        end: () => end(body),
      };
    },
  };
}
