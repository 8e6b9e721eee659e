/** How many submissions still need something. */
export function OpenSubmissions() {
  return null;
}
