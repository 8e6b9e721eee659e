/** A person's name as one text; empty when neither part is known. */
export function fullName({ first_name, last_name }: { first_name: string; last_name: string }) {
  return `${first_name} ${last_name}`.trim();
}
