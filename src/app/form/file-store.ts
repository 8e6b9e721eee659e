/** The bytes of attached files by id; form values hold only what describes them. */
export interface FileStore {
  /**
   * A full disk, or a browser that keeps nothing, is no reason to reject: then the bytes are held
   * as long as the page is open, and the page says so.
   */
  put(id: string, file: Blob): Promise<void>;
  /** Null when there is no such file (any more). */
  get(id: string): Promise<Blob | null>;
  remove(id: string): Promise<void>;
}

/** A store that lasts as long as the page. */
export function createMemoryFileStore(): FileStore {
  const files = new Map<string, Blob>();
  return {
    put: async (id, file) => void files.set(id, file),
    get: async (id) => files.get(id) ?? null,
    remove: async (id) => void files.delete(id),
  };
}
