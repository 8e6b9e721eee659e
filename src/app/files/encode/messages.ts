/** What page and encoding worker say to each other. One worker encodes one file at a time. */
export interface EncodeRequest {
  file: Blob;
}

export type EncodeReply =
  | { kind: 'progress'; doneBytes: number }
  | { kind: 'done'; base64: Blob }
  | { kind: 'failed'; vanished: boolean };
