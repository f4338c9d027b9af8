/** Rejects when it takes longer; what it began goes on. */
export function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer.')), milliseconds);
    answer.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}
