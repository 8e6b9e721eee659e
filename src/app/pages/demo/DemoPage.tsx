import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { queries } from '../../api/queries.ts';
import { entryFromFile } from '../../cv/batch/entry-from-file.ts';
import SampleCvs from '../../cv/ui/samples/SampleCvs.tsx';
import { pageUrl } from '../../form/page-urls.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { getPreferences } from '../../platform/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import styles from './DemoPage.module.css';
import { DEMO_SCENARIOS, type DemoScenario } from './demo-scenarios.ts';
import { prepareScenario } from './prepare-scenario.ts';

/** `/demo`: sample CVs, what an ATS may do, and where to see what arrived. */
export default function DemoPage() {
  const { t } = useI18n();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { data: session } = useQuery(queries.session());
  const [preparing, setPreparing] = useState<DemoScenario | null>(null);
  const [failure, setFailure] = useState<{ scenario: DemoScenario; error: unknown } | null>(null);
  if (session?.demo === false) return <NotFoundPage />;

  const prepare = async (scenario: DemoScenario) => {
    if (preparing !== null) return;
    setPreparing(scenario);
    setFailure(null);
    // The first of the demo's ATSs is the one that takes all that the scenarios need.
    const integrationId = session?.integrations[0]?.id ?? '';
    try {
      const id = await prepareScenario(scenario, { client, integrationId });
      navigate(pageUrl.draft(id, 'review'));
    } catch (error) {
      setFailure({ scenario, error });
    } finally {
      setPreparing(null);
    }
  };

  return (
    <Page
      title={t('demo.title')}
      actions={
        session?.demo_ats_url && (
          <a className={styles.ats} href={session.demo_ats_url} target="_blank" rel="noreferrer">
            {t('demo.ats')}
          </a>
        )
      }
    >
      <p className={styles.intro}>{t('demo.intro')}</p>
      <section className={styles.part} aria-labelledby="demo-samples">
        <h2 id="demo-samples">{t('demo.samples')}</h2>
        <SampleCvs
          onFile={async (picked) => {
            const integrationId = getPreferences().integration_id ?? '';
            navigate(pageUrl.draft(await entryFromFile(picked, integrationId), 'candidate'));
          }}
        />
      </section>
      <section className={styles.part} aria-labelledby="demo-scenarios">
        <h2 id="demo-scenarios">{t('demo.scenarios')}</h2>
        <p className="quiet">{t('demo.scenarios.hint')}</p>
        {failure && (
          <LoadFailed
            title={t('demo.failed')}
            error={failure.error}
            retry={() => void prepare(failure.scenario)}
          />
        )}
        <ul className={styles.scenarios}>
          {DEMO_SCENARIOS.map((scenario) => (
            <li key={scenario} className={styles.scenario}>
              <div>
                <h3 id={`demo-${scenario}`}>{t(`demo.scenario.${scenario}`)}</h3>
                <p className="quiet">{t(`demo.scenario.${scenario}.seen`)}</p>
              </div>
              <Button
                compact
                id={`demo-${scenario}-try`}
                aria-labelledby={`demo-${scenario}-try demo-${scenario}`}
                aria-disabled={preparing !== null}
                onClick={() => void prepare(scenario)}
              >
                {t(preparing === scenario ? 'demo.preparing' : 'demo.try')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-labelledby="demo-reset">
        <h2 id="demo-reset">{t('demo.reset')}</h2>
        <p className="quiet">{t('demo.reset.how')}</p>
      </section>
    </Page>
  );
}
