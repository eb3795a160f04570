import 'sen-campaign/countdown/index.js';
import 'sen-campaign/pillars/index.js';
import 'sen-campaign/programme/index.js';
import 'sen-campaign/ticker/index.js';

document.querySelector('sen-ticker').data = [
  { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
  { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
];

document.querySelector('sen-pillars').addEventListener('sen-opened', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `Đang mở: ${detail.id}`;
});
