const TYPES = ['dragover', 'drop'] as const;

function stay(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/**
 * A file that is dropped where nobody takes it would replace the page by the file. The guard goes
 * to the end of the line at each drag, since those who do take files heed `defaultPrevented`.
 */
export function guardDrops(): void {
  window.addEventListener('dragenter', () => {
    for (const type of TYPES) {
      window.removeEventListener(type, stay);
      window.addEventListener(type, stay);
    }
  });
}
