/** Long texts that must be shown whole. Invented, in the manner of such texts. */

/** HTML, as an ATS sends the text of a regulator. */
export const DISABILITY_NOTICE = `
<h3>Voluntary self-identification of disability</h3>
<p><strong>Why are you asked this?</strong> Acme supplies goods to public bodies in the United States and is bound by law to give equal opportunity to qualified people with disabilities. To measure how well it does, it asks applicants whether they have a disability or have ever had one. People can become disabled at any time, so the same question is put to everyone again every five years.</p>
<p>Answering is <em>voluntary</em>. Your answer is confidential, is kept apart from your application, and is not seen by anyone who decides about hiring. Whether you answer, and what you answer, does not harm you in any way.</p>
<p><strong>What counts as a disability?</strong> A physical or mental condition that substantially limits a major life activity, or a history of one. Among others:</p>
<ul>
<li>deafness or serious difficulty hearing</li>
<li>blindness or serious difficulty seeing</li>
<li>diabetes, epilepsy, cancer (past or present), or a heart condition</li>
<li>autism, depression, an anxiety disorder, or another mental health condition</li>
<li>missing or partly missing limbs, or a condition that makes one use a mobility aid</li>
</ul>
<p>Reasonable adjustments are made for applicants who ask for them: write to <a href="mailto:access@acme.example">access@acme.example</a>.</p>
<p><strong>Who sees the answers?</strong> The agency that oversees this duty may look at totals across all applicants. It never receives the answer of a single person together with a name. The people who keep the totals at Acme work apart from recruiting, have signed that they keep them to themselves, and may not pass them on to managers of any level.</p>
<p><strong>How long are they kept?</strong> Three years after the position is filled, or shorter where the law of a state says so. You may have yours removed at any time without giving a reason; your application goes on as if you had never answered. Write to the address above and name the position; your name is enough to find the answer.</p>
<p><strong>What if your answer changes?</strong> A condition may come, go, or become known to you later. You may answer again whenever you like, and only the latest answer counts. If you are hired, you are asked once more, because an applicant and an employee are counted apart. Nobody compares the two answers.</p>
<p><strong>What if you would rather not say?</strong> Then choose that, or leave the question out. Both are counted in the same way: as no answer. Acme does not guess, and does not allow anybody to note down what they believe to have seen or heard in an interview.</p>
<p><strong>Where can I complain?</strong> With the office named on the notice in every Acme site, with the agency of your state, or with a lawyer of your own. A complaint is never held against you or against those who speak for you.</p>
<p>Employers of fewer than fifty people and those without contracts with public bodies are not bound by this duty. Acme asks at all of its sites in the United States all the same, so that the totals can be compared from year to year.</p>
`;

/** HTML, as an employer writes it above questions of its own about diversity. */
export const DEMOGRAPHIC_NOTICE = `
<p>We want our teams to look like the cities we work in, and we publish how far we have come. The next questions help us to do that. <strong>They are yours to answer or to skip.</strong></p>
<p>Your answers are stored apart from your application, are reported in groups of at least ten people, and are never shown to recruiters or managers.</p>`;
