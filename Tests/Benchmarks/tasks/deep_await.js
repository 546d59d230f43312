async function bottom(rounds) {
  let total = 0;
  for (let i = 0; i < rounds; i++) {
    await null;
    total += i & 3;
  }
  return total;
}

async function descend(depth, rounds) {
  if (depth === 0) {
    return await bottom(rounds);
  }
  return (await descend(depth - 1, rounds)) + 1;
}

async function main() {
  const tasks = [];
  for (let i = 0; i < 100; i++) {
    tasks.push(descend(50, 2500));
  }
  let total = 0;
  for (const task of tasks) {
    total += await task;
  }
  console.log(total);
}

main();
