/** The oracle of Korean particles; it has no types of its own. */
declare module 'josa' {
  export function getJosaPicker(particle: string): (word: string) => string;
}
