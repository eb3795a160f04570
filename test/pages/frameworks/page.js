/** What the pages of all frameworks show: a step that is over, and a glossary with one word. */
import '../../../dist/lib/widgets/glossary/index.js';
import '../../../dist/lib/widgets/roadmap/index.js';

export const milestones = [{ title: 'Kế hoạch chuyển đổi số', start: '2020' }];
export const terms = [{ term: 'Số hoá', definition: 'Đưa giấy tờ lên máy.' }];

/** What a page says once its glossary has told what it explains. */
export const told = ({ detail }) => `Giải nghĩa: ${detail.terms.map(({ term }) => term).join()}`;
