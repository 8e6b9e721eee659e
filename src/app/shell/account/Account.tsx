import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { queries } from '../../api/queries.ts';
import { lazyPage, orNothing } from '../../i18n/lazy-page.ts';

const [AccountMenu] = lazyPage(orNothing(() => import('./AccountMenu.tsx')));
const [SessionNote] = lazyPage(orNothing(() => import('./SessionNote.tsx')));

/** Who is signed in, and the way out; nothing where nobody signs in. */
export function Account() {
  const { data } = useQuery(queries.session());
  if (!data?.user) return null;
  return (
    <Suspense>
      <AccountMenu name={data.user.name} />
      {data.auth === 'oidc' && data.invitation === null && <SessionNote />}
    </Suspense>
  );
}
