/** Writes `.br` and `.gz` beside every compressible file, so that the gateway compresses nothing. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const COMPRESSIBLE = /\.(?:html|js|mjs|css|svg|json|txt|webmanifest|wasm)$/;
const MIN_BYTES = 512;
/** Larger files are compressed a little less: the last step would take ten times as long for a fiftieth. */
const LARGE_BYTES = 1_000_000;
const LARGE_QUALITY = 9;

export function precompress(): Plugin {
  let directory = 'dist';
  return {
    name: 'intake:precompress',
    apply: 'build',
    configResolved: (config) => {
      directory = config.build.outDir;
    },
    async writeBundle() {
      const names = await readdir(directory, { recursive: true });
      await Promise.all(
        names
          .filter((name) => COMPRESSIBLE.test(name))
          .map((name) => compress(join(directory, name))),
      );
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < MIN_BYTES) return;
  const isLarge = content.length > LARGE_BYTES;
  const best = isLarge ? LARGE_QUALITY : constants.BROTLI_MAX_QUALITY;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: best };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params: quality }));
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
