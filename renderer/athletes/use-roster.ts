import { useQuery } from '@tanstack/react-query';
import { door } from '../door/door.ts';

/** Every athlete in a few lines, by name. */
export function useRoster() {
  return useQuery({ queryKey: ['roster'], queryFn: () => door['athletes.overview']({}) });
}
