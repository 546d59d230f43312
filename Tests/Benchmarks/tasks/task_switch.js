async function work(number, rounds, log) {
  let total = 0;
  for (let i = 0; i < rounds; i++) {
    await null;
    log[0] = (log[0] * 31 + number) % 1000003;
    total += i;
  }
  return total;
}

async function main() {
  const log = [0];
  const tasks = [];
  for (let i = 0; i < 1000; i++) {
    // A task of asyncio starts at the next turn of the loop.
    tasks.push(Promise.resolve().then(() => work(i, 500, log)));
  }
  let total = 0;
  for (const task of tasks) {
    total += await task;
  }
  console.log(total, log[0]);
}

main();
