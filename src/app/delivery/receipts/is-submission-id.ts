/** Can a submission have this id? The gateway takes UUIDs alone, and asking for others is vain. */
export function isSubmissionId(id: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
}
