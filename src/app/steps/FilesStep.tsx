export default function FilesStep() {
  return null;
}
