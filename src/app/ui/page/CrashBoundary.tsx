import { Component, type ReactNode } from 'react';
import { I18nContext } from '../../i18n/i18n.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';

interface CrashState {
  crashed: boolean;
}

/** Where a fault of ours ends: never a blank page, and what was entered is still on the device. */
export class CrashBoundary extends Component<{ children: ReactNode }, CrashState> {
  static override contextType = I18nContext;
  declare context: React.ContextType<typeof I18nContext>;
  override state: CrashState = { crashed: false };

  static getDerivedStateFromError(): CrashState {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed || this.context === null) return this.props.children;
    const { t } = this.context;
    return (
      <main style={{ maxWidth: '44rem', margin: '10vh auto', padding: '0 16px' }}>
        <Notice
          tone="danger"
          title={t('crash.title')}
          actions={
            <Button look="primary" onClick={() => window.location.reload()}>
              {t('crash.reload')}
            </Button>
          }
        >
          {t('crash.detail')}
        </Notice>
      </main>
    );
  }
}
