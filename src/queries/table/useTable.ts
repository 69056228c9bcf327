import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { TableQuestions } from '../../summaries/adhoc/tableQuestions.ts'
import type { HeldTable } from './heldTable.ts'

/** Asks a held table; the answer before stays while the next one comes. Undefined until the first one is there. */
export function useTable<Kind extends keyof TableQuestions>(
  table: HeldTable,
  kind: Kind,
  ask: TableQuestions[Kind]['ask'],
): { readonly gives: TableQuestions[Kind]['gives'] | undefined; readonly fault: string | null } {
  const { data, error } = useQuery({
    queryKey: ['heldTable', table.id, kind, JSON.stringify(ask, plain)],
    queryFn: () => table.ask(kind, ask),
    placeholderData: keepPreviousData,
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    gcTime: 30_000,
  })
  return { gives: data, fault: error ? error.message : null }
}

/** Maps and sets as lists, for the name of a question. */
function plain(_: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : value
}
