/** The worker half of pdf.js has no types of its own; loading it registers it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
