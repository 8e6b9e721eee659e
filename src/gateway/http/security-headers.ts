/** Headers that every answer carries. */
import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { routes } from '../../contract/routes.ts';
import type { OriginRules } from '../access/origin/own-pages.ts';

/** Nothing here needs any of them; the picture of a CV is taken by the system's own camera. */
const NO_DEVICES = {
  ...{ accelerometer: [], camera: [], geolocation: [], gyroscope: [], magnetometer: [] },
  ...{ microphone: [], midi: [], payment: [], usb: [], serial: [], hid: [], bluetooth: [] },
  ...{ displayCapture: [], screenWakeLock: [], idleDetection: [], xrSpatialTracking: [] },
};

/** One year, which browsers take for lasting (RFC 6797, section 6.1.1). In seconds. */
const HSTS_SECONDS = 365 * 24 * 60 * 60;

/** What the headers depend on. */
export interface HeaderRules extends OriginRules {
  /** The only origin whose pages may stand in a frame of ours; null in most places: none. */
  framed: string | null;
}

/** The one script that may compile WebAssembly: the worker that reads scans (docs/decisions/038). */
const SCAN_WORKER = /^\/assets\/scan-worker-[\w-]+\.js$/;

/**
 * A worker has the policy of its own script's answer, not that of the page. It has no document: all it can do is to
 * load its own parts from here.
 */
const SCAN_WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  `report-uri ${routes.cspReports()}`,
].join('; ');

/**
 * No inline script, no foreign source, and no frames but `framed`: in the demo its tour shows the ATS
 * window. `blob:` in images is for previews of chosen files;
 * they stay inside the page. Behind TLS, browsers come with TLS only.
 */
export function securityHeaders({ publicOrigin, framed }: HeaderRules): MiddlewareHandler {
  const isBehindTls = publicOrigin?.startsWith('https:') === true;
  const ours = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      frameSrc: [framed ?? "'none'"],
      manifestSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      // Ours (src/app/platform/trusted-types.ts) and the sanitiser's.
      trustedTypes: ['intake', 'dompurify'],
      // Every browser knows it and tells at once; where `report-to` stands too, Chromium waits with it.
      reportUri: routes.cspReports(),
    },
    crossOriginEmbedderPolicy: 'require-corp',
    permissionsPolicy: NO_DEVICES,
    strictTransportSecurity: isBehindTls && `max-age=${HSTS_SECONDS}`,
    xFrameOptions: 'DENY',
  });
  return async (c, next) => {
    await ours(c, next);
    if (SCAN_WORKER.test(c.req.path)) c.header('content-security-policy', SCAN_WORKER_POLICY);
  };
}
