export default function QuestionsStep() {
  return null;
}
