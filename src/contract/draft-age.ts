/** For how many days browsers keep a draft that nobody touches, where the gateway says nothing else. */
export const DRAFT_AGE_DAYS = 30;
