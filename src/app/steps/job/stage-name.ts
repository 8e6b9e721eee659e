/** How a stage is called: an ATS may give it no name, and its id says more than nothing. */
export function stageName({ id, name }: { id: string; name: string | null }): string {
  return name?.trim() || id;
}
