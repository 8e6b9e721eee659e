/** Which fields an ATS names, in whatever language. */

/** Is the label of the field at this form path a text of the ATS's? */
export function isNamedByAts(path: string): boolean {
  return /^(?:screening_question_answers|remote_fields)\./.test(path);
}
