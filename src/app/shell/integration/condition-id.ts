/** The element that says what is the matter with the ATS that the bar names. */
export const CONDITION_ID = 'integration-condition';
