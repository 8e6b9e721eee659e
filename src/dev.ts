/**
 * Development: Vite with hot reload in front, the gateway behind it in a process of its own, which
 * Node starts again whenever one of its files changes.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'vite';
import { readEnvironment } from './gateway/environment.ts';
import { freePorts } from './gateway/free-ports.ts';

const GATEWAY_PATHS = ['/api', '/hooks', '/healthz', '/readyz', '/metrics'];

const environment = readEnvironment(process.env);
const [gatewayPort] = await freePorts(1);
const gateway = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'src/server.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, HOST: '127.0.0.1', PORT: `${gatewayPort}` },
});

const target = `http://127.0.0.1:${gatewayPort}`;
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
  gateway.kill('SIGTERM');
  await vite.close();
  process.exit(0);
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
