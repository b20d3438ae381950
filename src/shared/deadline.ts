/** The promise's outcome, or a rejection with a `DeadlineError` when it takes longer than `ms` milliseconds. */
export async function deadline<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const tooLate = () => Object.assign(new Error('It took too long.'), { name: 'DeadlineError' });
    timer = setTimeout(() => reject(tooLate()), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
