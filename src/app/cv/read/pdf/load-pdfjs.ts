/** pdf.js, both halves in the thread that asks: the worker half registers itself, and the other then talks to it. */
export async function loadPdfJs() {
  const [pdfjs] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
  ]);
  return pdfjs;
}
