async function leaf(value) {
  return value & 7;
}

async function middle(value) {
  return (await leaf(value)) + (await leaf(value + 1));
}

async function main() {
  let total = 0;
  for (let i = 0; i < 2000000; i++) {
    total += await middle(i);
  }
  console.log(total);
}

main();
