/** The pages that load when they are first shown, or ahead of it so that they open without network. */
import { lazyPage } from './shell/lazy-page.ts';

export const [StartPage, preloadStart] = lazyPage(() => import('./drafts/StartPage.tsx'));
export const [SubmissionsPage, preloadSubmissions] = lazyPage(
  () => import('./submissions/SubmissionsPage.tsx'),
);
export const [ReceiptPage, preloadReceipt] = lazyPage(
  () => import('./submissions/ReceiptPage.tsx'),
);
