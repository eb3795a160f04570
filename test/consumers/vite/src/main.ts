import type { Statistic } from 'sen-campaign';
import 'sen-campaign/countdown';
import 'sen-campaign/sen.css';
import 'sen-campaign/pillars';
import 'sen-campaign/ticker';

const figures: Statistic[] = [
  { value: 66.2, unit: '%', label: 'người lớn dùng điện thoại thông minh', period: '2022' },
  { value: 128, prefix: 'gần', label: 'thuê bao điện thoại trên 100 dân', period: '2022' },
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
