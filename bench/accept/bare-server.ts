/** The yardstick: HTTP, the same bytes to the same disk, the same sync, and nothing else. */
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const file = await open(join(process.env.DATA_DIR ?? '.', 'bodies'), 'a');

createServer(async (request, response) => {
  if (request.method !== 'PUT') return void response.end();
  await file.appendFile(Buffer.concat(await request.toArray()));
  await file.datasync();
  response.writeHead(202).end('{}');
}).listen(Number(process.env.PORT), '127.0.0.1');
