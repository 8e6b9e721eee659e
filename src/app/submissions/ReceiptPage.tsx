import { Page } from '../shell/Page.tsx';

export default function ReceiptPage({ id }: { id: string }) {
  return <Page title={id}>{null}</Page>;
}
