import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends ComponentProps<'button'> {
  look?: Look;
  compact?: boolean;
  icon?: IconName;
  /** Shown after the words, such as a way forward. */
  iconAfter?: IconName | undefined;
}

/** A button that says what it does. One primary button a screen. */
export function Button({
  look = 'secondary',
  compact = false,
  icon,
  iconAfter,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.button, className].filter(Boolean).join(' ')}
      data-look={look}
      data-compact={compact || undefined}
    >
      {icon && <Icon name={icon} size={compact ? 16 : 18} />}
      <span>{children}</span>
      {iconAfter && <Icon name={iconAfter} size={compact ? 16 : 18} />}
    </button>
  );
}

interface LinkButtonProps extends ComponentProps<'a'> {
  /** Shown after the words, such as a way out of the product. */
  iconAfter: IconName;
}

/** A link that is the next thing to do: it goes to another page, and looks like the buttons beside it. */
export function LinkButton({ iconAfter, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} rel="noreferrer" className={styles.button} data-look="secondary">
      <span>{children}</span>
      <Icon name={iconAfter} size={18} />
    </a>
  );
}

interface IconButtonProps extends ComponentProps<'button'> {
  icon: IconName;
  /** What it does, read aloud and shown on hover. */
  label: string;
}

/** A button with a picture only; its label is its accessible name and its tooltip. */
export function IconButton({ icon, label, type = 'button', className, ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={[styles.icon, className].filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
    >
      <Icon name={icon} size={18} />
    </button>
  );
}
