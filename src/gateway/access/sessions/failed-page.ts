/** What a person gets when nobody was signed in: the page of the app that says why. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ToldProblem } from '../../../contract/audit.ts';
import type { GatewayEnv } from '../../http/gateway-env.ts';

/**
 * The status says to programs that it failed; browsers are led on at once, without a script, to the page
 * that has words for it in the person's language. All of these are ours.
 */
export function failedPage(
  c: Context<GatewayEnv>,
  problem: ToldProblem,
  returnTo: string,
  status: ContentfulStatusCode,
): Response {
  const query = new URLSearchParams({ problem, return_to: returnTo });
  const url = `/sign-in?${query}`.replaceAll('&', '&amp;');
  return c.html(
    `<!doctype html><html lang="en"><head><title>Intake</title><meta http-equiv="refresh" content="0; url=${url}"></head><body><a href="${url}">Intake</a></body></html>`,
    status,
  );
}
