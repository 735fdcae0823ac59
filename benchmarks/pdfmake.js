// One more letter with pdfmake, in a warm process; prints the median in milliseconds.
"use strict";
let input = "";
process.stdin.on("data", (part) => { input += part; });
process.stdin.on("end", async () => {
  const job = JSON.parse(input);
  const pdfmake = require(job.pdfmake);
  const face = job.font.endsWith(".ttc") ? [job.font, job.name] : job.font;
  pdfmake.setFonts({ Letter: { normal: face, bold: face, italics: face, bolditalics: face } });
  if (pdfmake.setUrlAccessPolicy) pdfmake.setUrlAccessPolicy(() => false);
  const parts = job.text.split("\n\n");
  const numbered = (number) => parts.map((part) => ({ text: `${part} ${number}`, margin: [0, 0, 0, 6] }));
  const once = (number) => pdfmake.createPdf({ content: numbered(number), defaultStyle: { font: "Letter", fontSize: 11 } }).getBuffer();
  await once(0);
  const spent = [];
  for (let round = 0; round < job.rounds; round += 1) {
    const begin = process.hrtime.bigint();
    await once(round + 1);
    spent.push(Number(process.hrtime.bigint() - begin) / 1e6);
  }
  spent.sort((a, b) => a - b);
  console.log(spent[Math.floor(spent.length / 2)].toFixed(2));
});
