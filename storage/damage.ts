/** What was stored cannot be what we wrote. The message names fields, never their contents. */
export class Damage extends Error {
  override readonly name = 'Damage';
}
