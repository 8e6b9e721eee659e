/** A file that is dropped where nobody takes it would replace the page by the file. */
export function guardDrops(): void {
  const stay = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  window.addEventListener('dragover', stay);
  window.addEventListener('drop', stay);
}
