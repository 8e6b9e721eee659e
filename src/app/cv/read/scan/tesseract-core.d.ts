/** The package has no types of its own; `recogniser.ts` has what is used of it. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const start: import('./recogniser.ts').StartCore;
  export default start;
}
declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  const start: import('./recogniser.ts').StartCore;
  export default start;
}
declare module '*.wasm?url' {
  const url: string;
  export default url;
}
