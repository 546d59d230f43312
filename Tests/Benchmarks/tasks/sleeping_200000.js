const { setTimeout: sleep } = require("node:timers/promises");

async function work(number, asleep) {
  asleep[0] += 1;
  if (asleep[0] > asleep[1]) {
    asleep[1] = asleep[0];
  }
  await sleep(10 + (number % 100) / 10);
  asleep[0] -= 1;
  return number & 7;
}

async function main() {
  const asleep = [0, 0];
  const tasks = [];
  for (let i = 0; i < 200000; i++) {
    tasks.push(work(i, asleep));
  }
  let total = 0;
  for (const task of tasks) {
    total += await task;
  }
  console.log(total, asleep[0], asleep[1]);
}

main();
