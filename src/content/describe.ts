/** Puts faults in words: one plain sentence that names the file, the line and the place. Loaded when one is met. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { Msg } from '../platform/locale.js';
import { eventFaults } from './event-faults.js';
import type { Defect, Fault, Place, Problem } from './problem.js';
import { beginning, ending } from './quoted.js';

/** The faults in words. */
export const describe = (faults: readonly Fault[], msg: Msg): Problem[] =>
  faults.flatMap((fault) => {
    if (fault.code === 'dated') return [];
    if (fault.code === 'unplaced') return describe(fault.events.flatMap(eventFaults), msg);
    const { code, file, line, column, path } = fault;
    const message = sentence(placeInWords(fault, msg), defectInWords(fault, msg));
    return [{ code, file, line, column, path, message }];
  });

const sentence = (place: string, defect: string): string => {
  const text = place ? `${place}: ${defect}.` : `${defect}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

function placeInWords({ file, line, path }: Place, msg: Msg): string {
  const parts = [file && msg(str`tệp ${ending(file)}`), line && msg(str`dòng ${line}`), path && `“${path}”`];
  return parts.filter(Boolean).join(', ');
}

function defectInWords(told: Exclude<Defect, { code: 'unplaced' | 'dated' }>, msg: Msg): string {
  const defect = 'value' in told ? { ...told, value: beginning(told.value) } : told;
  switch (defect.code) {
    case 'unreachable':
      return defect.status === 404 ? msg('không có tệp này trên máy chủ') : msg('chưa tải được, xin thử lại sau');
    case 'unknown-format':
      return msg('chưa đọc được loại tệp này; hãy dùng tệp .json, .csv hoặc .ics');
    case 'wrong-format':
      return msg(str`máy chủ trả về một trang web, không phải tệp ${defect.expected}`);
    case 'syntax':
      return msg(str`sai cách viết ${defect.expected}`);
    case 'too-many-cells':
      return msg('thừa ô so với hàng tiêu đề');
    case 'too-few-cells':
      return msg('thiếu ô so với hàng tiêu đề');
    case 'empty':
      return msg('chưa có mục nào');
    case 'unsupported':
      return msg(str`chưa dùng được “${defect.value}”`);
    case 'missing':
      return msg('còn thiếu');
    case 'not-a-number':
      return msg(str`cần một con số, như 1250 hoặc 1,5, nhưng là “${defect.value}”`);
    case 'not-text':
      return msg(str`cần chữ, nhưng là “${defect.value}”`);
    case 'not-a-list':
      return msg(str`cần một danh sách, nhưng là “${defect.value}”`);
    case 'not-an-object':
      return msg(str`cần một mục có nhiều phần, nhưng là “${defect.value}”`);
    case 'not-allowed':
      return msg(str`không dùng được giá trị “${defect.value}”`);
    case 'invalid-date':
      return msg(str`“${defect.value}” không phải ngày giờ đúng (ví dụ đúng: 10-10 hoặc 2022-10-27T07:30)`);
    case 'not-a-period':
      return msg(
        str`“${defect.value}” không phải ngày, tháng hay năm đúng (ví dụ đúng: 2025, 2025-06 hoặc 2025-06-30)`,
      );
    case 'ends-before-start':
      return msg('kết thúc trước khi bắt đầu');
    case 'unknown-time-zone':
      return msg(str`không có múi giờ “${defect.value}”`);
    case 'too-few-options':
      return msg('cần ít nhất hai lựa chọn');
    case 'no-right-answer':
      return msg('chưa có đáp án đúng');
    case 'unmatched-answer':
      return msg(str`đáp án “${defect.value}” không có trong các lựa chọn`);
    case 'not-in-data':
      return msg(str`dữ liệu không có “${defect.value}”`);
    case 'repeated':
      return msg(str`mã “${defect.value}” đã dùng cho mục khác`);
  }
}
