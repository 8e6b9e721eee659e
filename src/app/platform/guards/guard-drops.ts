const TYPES = ['dragover', 'drop'] as const;

/** What was dropped on a page before anything of it could take files, and on which. */
let early: { path: string; files: readonly File[] } | null = null;

function stay(event: DragEvent): void {
  const { dataTransfer, type, defaultPrevented } = event;
  if (!dataTransfer?.types.includes('Files')) return;
  if (type === 'drop' && !defaultPrevented) {
    const before = early?.path === location.pathname ? early.files : [];
    early = { path: location.pathname, files: [...before, ...dataTransfer.files] };
  }
  event.preventDefault();
}

/**
 * A file that is dropped where nobody takes it would replace the page by the file. The guard stands behind
 * all who take files, since they heed `defaultPrevented`: it goes to the end of the line at each drag, and
 * whoever begins to take files says so by `standBefore`.
 */
export function guardDrops(): void {
  window.addEventListener('dragenter', (event) => {
    // A drop that comes before the next event of the drag is taken as well.
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    goToTheEnd();
  });
}

function goToTheEnd(): void {
  for (const type of TYPES) {
    window.removeEventListener(type, stay);
    window.addEventListener(type, stay);
  }
}

/**
 * Listens on the window for whoever takes files, before the guard. A drag may have begun before: its drop would
 * else be kept by the guard for a page that has asked already, and be lost. Returns what ends it.
 */
export function standBefore(
  listeners: Partial<Record<'dragover' | 'dragleave' | 'drop', (event: DragEvent) => void>>,
): () => void {
  const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
  for (const [type, listener] of all) window.addEventListener(type, listener);
  goToTheEnd();
  return () => {
    for (const [type, listener] of all) window.removeEventListener(type, listener);
  };
}

/**
 * Files that were dropped on this page while its code was on the way; each is given once. A page that others
 * lead to by themselves names their paths as well.
 */
export function takeEarlyFiles(...before: string[]): { name: string; file: File }[] {
  const isHere = early !== null && [location.pathname, ...before].includes(early.path);
  const files = isHere ? (early?.files ?? []) : [];
  early = null;
  return files.map((file) => ({ name: file.name, file }));
}
