import { Component, type ReactNode } from 'react';
import { I18nContext } from '../../i18n/i18n.ts';
import { CodeUnreachable, forgetFailedLoads, isServerThere } from '../../i18n/lazy-page.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

interface LoadBoundaryProps {
  children: ReactNode;
  /** Loads the whole page again: browsers remember that code did not come, and never ask for it twice. */
  reload?(): void;
}

interface LoadState {
  error: unknown;
  isTrying: boolean;
}

/** Another page is wanted, whose code may be there. */
const LEAVING = ['popstate', 'pushState', 'replaceState'];
const WELL: LoadState = { error: null, isTrying: false };

/**
 * Says that a page cannot be loaded without a connection, and loads it once there is one. What was entered
 * is on the device by then.
 */
export class LoadBoundary extends Component<LoadBoundaryProps, LoadState> {
  static override contextType = I18nContext;
  declare context: React.ContextType<typeof I18nContext>;
  override state: LoadState = WELL;

  static getDerivedStateFromError(error: unknown): LoadState {
    return { error, isTrying: false };
  }

  readonly leave = () => {
    if (this.state.error === null) return;
    forgetFailedLoads();
    this.setState(WELL);
  };

  readonly retry = async () => {
    if (this.state.error === null || this.state.isTrying) return;
    this.setState({ isTrying: true });
    const { reload = () => window.location.reload() } = this.props;
    if (await isServerThere()) reload();
    this.setState({ isTrying: false });
  };

  override componentDidMount() {
    for (const event of LEAVING) window.addEventListener(event, this.leave);
    window.addEventListener('online', this.retry);
  }

  override componentWillUnmount() {
    for (const event of LEAVING) window.removeEventListener(event, this.leave);
    window.removeEventListener('online', this.retry);
  }

  override render() {
    const { error, isTrying } = this.state;
    if (error === null || this.context === null) return this.props.children;
    // A fault of ours is said to be one, further out.
    if (!(error instanceof CodeUnreachable)) throw error;
    const { t } = this.context;
    return (
      <main style={{ maxWidth: '44rem', margin: '10vh auto', padding: '0 16px' }}>
        <Notice
          tone="warning"
          live
          title={t('failed.title')}
          actions={
            <Button aria-disabled={isTrying} onClick={this.retry}>
              {t(isTrying ? 'failed.retrying' : 'failed.retry')}
            </Button>
          }
        >
          {t('failed.unreachable')}
        </Notice>
      </main>
    );
  }
}
