import * as Ariakit from '@ariakit/react';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useI18n } from '../../i18n/i18n.ts';
import { isComposing } from '../../platform/guards/is-composing.ts';
import { Quoting } from '../../ui/AtsText.tsx';
import { Live } from '../../ui/Live.tsx';
import styles from './SearchSheet.module.css';
import { type Found, useFound } from './use-found.ts';

const GROUPS = ['actions', 'people', 'submissions', 'jobs'] as const;

/**
 * One search over actions, people not sent, submissions and jobs, open as long as it is there. Arrow
 * keys move in the list while the search keeps the focus; Enter goes there, a job begins an entry.
 */
export default function SearchSheet({ onClose }: { onClose(): void }) {
  const { t } = useI18n();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const [typed, setTyped] = useState('');
  const found = useFound(useDeferredValue(typed));
  const store = Ariakit.useComboboxStore({
    open: true,
    value: typed,
    setValue: setTyped,
    includesBaseElement: false,
    resetValueOnHide: false,
  });
  const first = GROUPS.flatMap((group) => found[group])[0];
  /** One key is one step: what the first changes on the page would else leave another thing marked. */
  const isGone = useRef(false);
  const go = ({ run }: Found) => {
    if (isGone.current) return;
    isGone.current = true;
    // Closed first: the focus goes back to where it was, and the action may move it on.
    sheet.current?.close();
    run();
  };
  return (
    <dialog ref={sheet} className={styles.sheet} aria-label={t('nav.search')} onClose={onClose}>
      <Ariakit.ComboboxProvider store={store}>
        <Ariakit.Combobox
          className={styles.input}
          aria-label={t('nav.search')}
          placeholder={t('search.placeholder')}
          autoComplete="off"
          autoSelect="always"
          autoFocus
          onKeyDown={(event) => {
            // What was marked may have gone while more was found: Enter then takes the first.
            if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
            if (first === undefined || store.item(store.getState().activeId) !== null) return;
            event.preventDefault();
            go(first);
          }}
        />
        <Ariakit.ComboboxList className={styles.list} aria-label={t('search.found')} alwaysVisible>
          {GROUPS.map(
            (group) =>
              found[group].length > 0 && (
                <Ariakit.ComboboxGroup key={group}>
                  <Ariakit.ComboboxGroupLabel className={styles.group}>
                    {t(`search.group.${group}`)}
                  </Ariakit.ComboboxGroupLabel>
                  {found[group].map((each) => (
                    <Ariakit.ComboboxItem
                      key={each.id}
                      className={styles.item}
                      value={`${group} ${each.id}`}
                      setValueOnClick={false}
                      hideOnClick={false}
                      focusOnHover
                      onClick={() => go(each)}
                    >
                      <bdi>
                        <Quoting quote={each.quote}>{each.title}</Quoting>
                      </bdi>
                      {each.detail && (
                        <span className={styles.detail}>
                          <Quoting quote={each.quote}>{each.detail}</Quoting>
                        </span>
                      )}
                    </Ariakit.ComboboxItem>
                  ))}
                </Ariakit.ComboboxGroup>
              ),
          )}
        </Ariakit.ComboboxList>
        <Live as="p" className={styles.none}>
          {first === undefined && t('search.none')}
        </Live>
      </Ariakit.ComboboxProvider>
    </dialog>
  );
}
