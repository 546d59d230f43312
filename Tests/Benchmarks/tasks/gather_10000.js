async function work(value) {
  return value * 3;
}

async function main() {
  let total = 0;
  for (let round = 0; round < 14; round++) {
    const children = [];
    for (let i = 0; i < 10000; i++) {
      children.push(work(i + round));
    }
    const results = await Promise.all(children);
    const sum = results.reduce((a, b) => a + b, 0);
    total = (total * 31 + sum + results[17]) % 1000003;
  }
  console.log(total);
}

main();
