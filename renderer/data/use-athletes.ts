import { useQuery } from '@tanstack/react-query';
import { door } from '../door/door.ts';

/** All athletes by name. */
export function useAthletes() {
  return useQuery({ queryKey: ['athletes'], queryFn: () => door['athlete.list']({}) });
}
