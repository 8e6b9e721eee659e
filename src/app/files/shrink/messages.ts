/** What page and shrinking worker say to each other. */
export interface ShrinkRequest {
  file: Blob;
  maxBytes: number;
}

/** `null` when this browser cannot read the picture, or no size is small enough. */
export type ShrinkReply = Blob | null;
