// Takes over what `sen-campaign prerender` drew; before any widget.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';

document.querySelector('sen-ticker').data = [
  { value: 95.7, unit: '%', label: 'hồ sơ nộp qua mạng', period: '2022' },
  { value: 1250, label: 'tổ công nghệ số cộng đồng', period: '2022' },
];

document.querySelector('sen-pillars').addEventListener('sen-opened', ({ detail }) => {
  document.querySelector('[role=status]').textContent = `Đang mở: ${detail.id}`;
});
