import styles from './Skeleton.module.css';

interface SkeletonProps {
  lines?: number;
  /** What is loading. */
  label: string;
  /** What will stand there: entries of a list, labels with their controls, or lines of text. */
  like?: 'rows' | 'fields' | 'text';
}

/** Room kept for what is on its way, in its shape, so that nothing moves when it comes. */
export function Skeleton({ lines = 3, label, like = 'rows' }: SkeletonProps) {
  return (
    <div className={styles.skeleton} data-like={like}>
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change places
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
