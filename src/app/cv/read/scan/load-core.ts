/** Fetches Tesseract and the data of its languages from this very origin. Needs a policy that allows WebAssembly. */

import relaxedWasm from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm?url';
import plainWasm from 'tesseract.js-core/tesseract-core-simd-lstm.wasm?url';
import type { StartCore, TesseractCore } from './recogniser.ts';

const ROOT = '../../../../../node_modules/@tesseract.js-data';
const DATA = import.meta.glob<string>(
  '../../../../../node_modules/@tesseract.js-data/*/4.0.0_best_int/*.traineddata.gz',
  { query: '?url', import: 'default', eager: true },
);

/**
 * A module that uses one instruction of relaxed SIMD, which reads a page in two thirds of the time (from the package
 * wasm-feature-detect 1.8.0, Apache 2.0).
 */
const RELAXED = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 15, 1, 13, 0, 65, 1, 253, 15,
  65, 2, 253, 15, 253, 128, 2, 11,
]);

/** Starts the recogniser; `onPercent` is told how far it is with a picture. Rejects when it cannot be fetched. */
export async function loadCore(onPercent: (percent: number) => void): Promise<TesseractCore> {
  const isRelaxed = WebAssembly.validate(RELAXED);
  const [wasmBinary, start] = await Promise.all([
    fetchBytes(isRelaxed ? relaxedWasm : plainWasm),
    isRelaxed
      ? import('tesseract.js-core/tesseract-core-relaxedsimd-lstm.js')
      : import('tesseract.js-core/tesseract-core-simd-lstm.js'),
  ]);
  const silent = () => {};
  const startCore: StartCore = start.default;
  return startCore({ wasmBinary, TesseractProgress: onPercent, print: silent, printErr: silent });
}

/** The unpacked data of a language, by Tesseract's name of it. Rejects when they cannot be fetched. */
export async function loadData(language: string): Promise<Uint8Array> {
  const url = DATA[`${ROOT}/${language}/4.0.0_best_int/${language}.traineddata.gz`];
  if (url === undefined) throw new Error(`There are no data for ${language}.`);
  const packed = await fetchBytes(url);
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(new URL(url, self.location.href));
  if (!answer.ok) throw new Error(`${url} was not found.`);
  return new Uint8Array(await answer.arrayBuffer());
}
