// The site's theme brings one version, a plugin of it another; either may be the first to register a tag.
import 'sen-campaign-before/countdown';
import 'sen-campaign-before/pillars';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';
import 'sen-campaign-before/ticker';

document.querySelector('sen-ticker').data = [
  { value: 95.7, unit: '%', label: 'hồ sơ nộp qua mạng', period: '2022' },
  { value: 1250, label: 'tổ công nghệ số cộng đồng', period: '2022' },
];

document.querySelector('sen-pillars').addEventListener('sen-opened', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `Đang mở: ${detail.id}`;
});
