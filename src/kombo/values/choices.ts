/** The closed lists of Kombo's candidate, without their schemas: the form offers them. */
export const CONTACT_TYPES = ['PERSONAL', 'WORK', 'OTHER'] as const;

/** As Kombo writes them. */
export const GENDERS = ['MALE', 'FEMALE', 'OTHER'] as const;

/** As Kombo writes them. */
export const SALARY_PERIODS = ['MONTH', 'YEAR'] as const;

/** As Kombo writes them. */
export const ATTACHMENT_TYPES = ['CV', 'COVER_LETTER', 'OTHER'] as const;
