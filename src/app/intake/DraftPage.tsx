import { useCallback, useState } from 'react';
import { memoryDrafts } from '../drafts/memory-drafts.ts';
import { createMemoryFileStore } from '../files/file-store.ts';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import type { IntakeValues } from './values.ts';

/** `/drafts/:id/:step`: the form on one draft. */
export function DraftPage({ id, step }: { id: string; step: string }) {
  const [initialValues] = useState(() => memoryDrafts.get(id));
  const [files] = useState(createMemoryFileStore);
  const keep = useCallback((values: IntakeValues) => void memoryDrafts.set(id, values), [id]);
  if (initialValues === undefined) return <NotFoundPage />;
  return (
    <IntakeForm
      id={id}
      step={step}
      initialValues={initialValues}
      files={files}
      readOnly={false}
      onChange={keep}
      onSend={async () => {}}
      saved={null}
    />
  );
}
