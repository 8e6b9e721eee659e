/**
 * Development: Vite with hot reload in front, the gateway behind it. The gateway is restarted by
 * `node --watch` whenever one of its files changes; so is this process.
 */
import { createServer } from 'vite';
import { readEnvironment } from './gateway/environment.ts';
import { startServer } from './start-server.ts';

const GATEWAY_PATHS = ['/api', '/healthz', '/readyz', '/metrics'];

const environment = readEnvironment({ LOG_LEVEL: 'warn', ...process.env });
const gateway = await startServer({ ...environment, PORT: 0 });
const target = gateway.url;

const vite = await createServer({
  server: {
    port: environment.PORT,
    host: environment.HOST,
    // The page's own Host header stays, since the gateway compares it with the Origin.
    proxy: Object.fromEntries(GATEWAY_PATHS.map((path) => [path, { target, changeOrigin: false }])),
  },
});
await vite.listen();
console.log(`Intake for development: http://localhost:${vite.config.server.port}`);

const stop = async () => {
  await vite.close();
  await gateway.close();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
