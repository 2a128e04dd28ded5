export type Expected = {
  readonly format: string;
  readonly sport: string;
  readonly trackPoints: number;
  readonly hasHeartRate: boolean;
  readonly metres: number | undefined;
  readonly timerSeconds: number | undefined;
  readonly path: string;
};

/** Rows of a table that an independent decoder wrote; a cell in quotes may hold a comma. */
export function readExpected(text: string): readonly Expected[] {
  return text.trim().split(/\r?\n/).slice(1).map(expectedFrom);
}

function expectedFrom(line: string): Expected {
  const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)];
  const [, format = '', , sport = '', points, heartRate, metres, seconds, path = ''] = cells.map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  return {
    format,
    sport,
    trackPoints: Number(points),
    hasHeartRate: heartRate === 'True',
    metres: metres ? Number(metres) : undefined,
    timerSeconds: seconds ? Number(seconds) : undefined,
    path,
  };
}
