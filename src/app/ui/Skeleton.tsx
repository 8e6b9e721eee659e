import styles from './Skeleton.module.css';

/** Room kept for lines that are on their way; `label` says what is loading. */
export function Skeleton({ lines = 3, label }: { lines?: number; label: string }) {
  return (
    <div className={styles.skeleton}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change places
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
