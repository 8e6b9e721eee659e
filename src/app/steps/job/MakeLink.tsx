import { Suspense, useState } from 'react';
import { useMay } from '../../api/use-may.ts';
import { useI18n } from '../../i18n/i18n.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';
import { Button } from '../../ui/Button.tsx';
import type { JobOfLink } from './link/LinkForm.tsx';

const [LinkDialog] = lazyPage(orNothing(() => import('./link/LinkDialog.tsx')));

/** A link to this job for somebody without an account; nothing for whoever may make none. */
export function MakeLink({ job }: { job: JobOfLink }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  if (!useMay('links')) return null;
  return (
    <>
      <Button look="quiet" compact onClick={() => setOpen(true)}>
        {t('job.makeLink')}
      </Button>
      {isOpen && (
        <Suspense>
          <LinkDialog job={job} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
