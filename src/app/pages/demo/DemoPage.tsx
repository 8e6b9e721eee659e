import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { queries } from '../../api/queries.ts';
import { useMay } from '../../api/use-may.ts';
import { entryFromFile } from '../../cv/batch/entry-from-file.ts';
import SampleCvs from '../../cv/ui/samples/SampleCvs.tsx';
import { pageUrl } from '../../form/page-urls.ts';
import { type I18n, useI18n } from '../../i18n/i18n.ts';
import { getPreferences } from '../../platform/preferences.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { LoadFailed } from '../../ui/page/LoadFailed.tsx';
import { Page } from '../../ui/page/Page.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import styles from './DemoPage.module.css';
import { DEMO_SCENARIOS, type DemoScenario } from './demo-scenarios.ts';
import { prepareScenario } from './prepare-scenario.ts';

/** `/demo`: sample CVs, what an ATS may do, and where to see what arrived. */
export default function DemoPage() {
  const i18n = useI18n();
  const { t } = i18n;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { data: session } = useQuery(queries.session());
  const [preparing, setPreparing] = useState<DemoScenario | null>(null);
  const [failure, setFailure] = useState<{ scenario: DemoScenario; error: unknown } | null>(null);
  const maySend = useMay('send');
  const [query] = useSearchParams();
  /** The speed that was asked for by the address; null when no tour was. */
  const wantedSpeed = query.get('tour');
  // The first of the demo's ATSs is the one that takes all that is shown here.
  const integrationId = session?.demo && maySend ? session.integrations[0]?.id : undefined;
  useEffect(() => {
    if (wantedSpeed === null || integrationId === undefined) return;
    // Whoever comes back by Back wants this page, not the tour.
    navigate(pageUrl.demo(), { replace: true });
    void startTour(i18n, integrationId, wantedSpeed);
  }, [wantedSpeed, integrationId, i18n, navigate]);
  if (session?.demo === false) return <NotFoundPage />;

  const prepare = async (scenario: DemoScenario) => {
    if (preparing !== null) return;
    setPreparing(scenario);
    setFailure(null);
    try {
      const ats = session?.integrations[0]?.id ?? '';
      const id = await prepareScenario(scenario, { client, integrationId: ats });
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
          <LinkButton iconAfter="external" href={session.demo_ats_url} target="_blank">
            {t('demo.ats')}
          </LinkButton>
        )
      }
    >
      <p className={styles.intro}>{t('demo.intro')}</p>
      {integrationId !== undefined && (
        <section className={styles.part} aria-labelledby="demo-tour">
          <h2 id="demo-tour">{t('demo.tour')}</h2>
          <p className={styles.intro}>{t('demo.tour.how')}</p>
          <p>
            <Button icon="chevronRight" onClick={() => void startTour(i18n, integrationId, null)}>
              {t('demo.tour.play')}
            </Button>
          </p>
        </section>
      )}
      {maySend && (
        <>
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
        </>
      )}
      <section className={styles.part} aria-labelledby="demo-reset">
        <h2 id="demo-reset">{t('demo.reset')}</h2>
        <p className="quiet">{t('demo.reset.how')}</p>
      </section>
    </Page>
  );
}

async function startTour(i18n: I18n, integrationId: string, wantedSpeed: string | null) {
  const [{ playTour }, { readSpeed }] = await Promise.all([
    import('./tour/play-tour.tsx'),
    import('./tour/pace.ts'),
  ]);
  await playTour({ i18n, integrationId, speed: readSpeed(wantedSpeed) });
}
