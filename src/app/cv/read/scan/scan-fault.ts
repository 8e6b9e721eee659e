/** Why a scan was not read. `unopened`: the browser cannot show this kind of picture. */
export type ScanFault = 'load' | 'read' | 'slow' | 'unopened';

/** A scan that was not read, and why. */
export class ScanUnread extends Error {
  readonly why: ScanFault;

  constructor(why: ScanFault) {
    super(`The scan was not read: ${why}`);
    this.name = 'ScanUnread';
    this.why = why;
  }
}
