// The site's theme brings one version, a plugin of it another; either may be the first to register a tag.
import 'sen-campaign-before/countdown';
import 'sen-campaign-before/pillars';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';
import 'sen-campaign-before/ticker';

document.querySelector('sen-ticker').data = [
  { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
  { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
];

document.querySelector('sen-pillars').addEventListener('sen-opened', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `Đang mở: ${detail.id}`;
});
