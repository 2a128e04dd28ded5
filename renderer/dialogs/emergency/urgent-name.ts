/** What the way to the signs that cannot wait is called, wherever it stands. */
export const URGENT_NAME = 'Urgent: numbness, weakness, bladder or bowel trouble';
