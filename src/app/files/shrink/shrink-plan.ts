/** Which sizes and qualities to try until a picture is small enough, best first. */

/** The longer edge of an A4 page at 300, 200, 150 and 100 dots an inch, in pixels. */
const EDGES = [3508, 2339, 1754, 1169] as const;
const QUALITIES = [0.85, 0.7, 0.5] as const;

export interface Attempt {
  width: number;
  height: number;
  /** Of JPEG, 0 to 1. */
  quality: number;
}

/** Never enlarges; sizes that would be the same are tried once. */
export function shrinkPlan(width: number, height: number): Attempt[] {
  const longer = Math.max(width, height);
  const edges = [...new Set(EDGES.map((edge) => Math.min(edge, longer)))];
  return edges.flatMap((edge) =>
    QUALITIES.map((quality) => ({
      width: Math.max(1, Math.round((width * edge) / longer)),
      height: Math.max(1, Math.round((height * edge) / longer)),
      quality,
    })),
  );
}
