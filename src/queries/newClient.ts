import { QueryClient } from '@tanstack/react-query'

/** The client of one page: what was fetched stays. */
export function newClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, retry: 1, refetchOnWindowFocus: false } },
  })
}
