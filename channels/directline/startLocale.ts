import * as z from 'zod';

const Start = z.object({ locale: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/) });

/** The language in which a client begins a conversation; undefined where it says none that could be one. */
export function startLocale(body: string): string | undefined {
  try {
    return Start.safeParse(JSON.parse(body)).data?.locale;
  } catch {
    return undefined;
  }
}
