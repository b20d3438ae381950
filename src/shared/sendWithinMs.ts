/** How long one send may take in all, whoever it goes to; milliseconds. Who hangs must not keep news from anybody else. */
export const sendWithinMs = 5_000;
