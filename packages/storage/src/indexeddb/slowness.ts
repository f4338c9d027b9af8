/** Notices calls that get no answer, and tells when that begins and when it is over. */
export type Slowness = {
  readonly isSlow: boolean;
  watch<Result>(call: Promise<Result>): Promise<Result>;
};

/** Under the three seconds within which it is promised to be told. */
const limit = 2_500;

export function watchSlowness(onChange: () => void): Slowness {
  let count = 0;

  function add(more: number): void {
    const was = count > 0;
    count += more;
    if (count > 0 !== was) onChange();
  }

  return {
    get isSlow() {
      return count > 0;
    },
    watch: async (call) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        add(1);
      }, limit);
      try {
        return await call;
      } finally {
        clearTimeout(timer);
        if (isLate) add(-1);
      }
    },
  };
}
