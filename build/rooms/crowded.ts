/** Folders that hold so many modules that nobody can say what is in them. */
import { dirname } from 'node:path';

/** So many modules at most lie flat in one folder; tests stand beside theirs and are not counted. */
export const MAX_MODULES = 18;

/** Lists of one kind, which grow by a file for each entry. */
const LISTS = new Set(['app/cv/read/vocabulary/languages']);

/** The folders of these files (paths below `src`) with more than `MAX_MODULES`, and how many they hold. */
export function crowdedIn(files: readonly string[]): { folder: string; modules: number }[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    if (/\.(test|fixture)\.tsx?$/.test(file)) continue;
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .map(([folder, modules]) => ({ folder, modules }))
    .filter(({ folder, modules }) => modules > MAX_MODULES && !LISTS.has(folder));
}
