import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AthleteId } from '../../../shared/units/ids.ts';
import { announce } from '../../data/announcements.ts';
import { type Chosen, chooseFiles, sendFiles } from '../../door/choose-files.ts';
import { door } from '../../door/door.ts';
import { type ImportProgress, importWords } from './import-progress.ts';
import { runImport } from './run-import.ts';

/** The state of an import, and what starts and cancels it. */
export function useImport(athleteId: AthleteId) {
  const [progress, setProgress] = useState<ImportProgress>({ phase: 'choosing' });
  const cancelled = useRef(false);
  const queries = useQueryClient();
  const onProgress = (next: ImportProgress) => {
    setProgress(next);
    if (next.phase === 'finished') announce(`${importWords(next.report)}.`);
  };
  const onSending = (sent: number, count: number) => setProgress({ phase: 'sending', sent, count });
  const start = async (ask: () => Promise<Chosen | undefined>) => {
    cancelled.current = false;
    try {
      const chosen = await ask();
      if (!chosen || cancelled.current) return setProgress({ phase: 'choosing' });
      const isCancelled = () => cancelled.current;
      await runImport(athleteId, chosen, {
        importStep: door['history.importChosen'],
        onProgress,
        isCancelled,
      });
    } catch (fault) {
      setProgress({ phase: 'choosing', problem: wordsOf(fault) });
    } finally {
      await queries.invalidateQueries();
    }
  };
  return {
    progress,
    choose: (what: 'files' | 'folder') => void start(() => chooseFiles(what, onSending)),
    drop: (files: File[]) => void start(() => sendFiles(files, onSending)),
    cancel: () => {
      cancelled.current = true;
    },
  };
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}
