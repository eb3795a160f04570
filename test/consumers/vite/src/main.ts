import type { Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';

const figures: Statistic[] = [
  { value: 95.7, unit: '%', label: 'hồ sơ nộp qua mạng', period: '2022' },
  { value: 1250, label: 'tổ công nghệ số cộng đồng', period: '2022' },
];

const countdown = document.querySelector('sen-countdown');
if (countdown) {
  countdown.addToCalendar = true;
  countdown.precision = 'day';
}

const ticker = document.querySelector('sen-ticker');
if (ticker) ticker.data = figures;

document.querySelector('sen-pillars')?.addEventListener('sen-opened', ({ detail }) => {
  const status = document.querySelector('[role=status]');
  if (status) status.textContent = `Đang mở: ${detail.id}`;
});
