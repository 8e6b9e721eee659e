/**
 * The signature of a webhook (Kombo's page "Webhooks", "Validate the data"): HMAC-SHA-256 of the body
 * as it came, under the secret of the environment, in base64url without padding (RFC 4648, section 5).
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that carries it. */
export const SIGNATURE_HEADER = 'x-kombo-signature';

/** The signature of a body under a secret. */
export function signatureOf(secret: string, body: Uint8Array): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}

/** Is this the signature of the body? How long the answer takes does not tell how much of it is right. */
export function isSignatureOf(
  signature: string | undefined,
  secret: string,
  body: Uint8Array,
): boolean {
  const expected = Buffer.from(signatureOf(secret, body));
  const given = Buffer.from(signature ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
