/** The pages that load when they are first shown, or ahead of it so that they open without network. */
import { lazyPage } from '../i18n/lazy-page.ts';

export const [StartPage, preloadStart] = lazyPage(() => import('../pages/workbench/StartPage.tsx'));
export const [DemoPage] = lazyPage(() => import('../pages/demo/DemoPage.tsx'));
export const [SubmissionsPage, preloadSubmissions] = lazyPage(
  () => import('../pages/submissions/SubmissionsPage.tsx'),
);
export const [AuditPage] = lazyPage(() => import('../pages/audit/AuditPage.tsx'));
export const [ThanksPage] = lazyPage(() => import('../pages/receipt/ThanksPage.tsx'));
export const [ReceiptPage, preloadReceipt] = lazyPage(
  () => import('../pages/receipt/ReceiptPage.tsx'),
);
export const [ApplyPage] = lazyPage(() => import('../pages/apply/ApplyPage.tsx'));
export const [GuestPages] = lazyPage(() => import('../pages/apply/GuestPages.tsx'));
export const [LinksPage] = lazyPage(() => import('../pages/links/LinksPage.tsx'));
export const [SignInPage] = lazyPage(() => import('../pages/sign-in/SignInPage.tsx'));
