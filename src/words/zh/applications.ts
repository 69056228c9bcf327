/** What the page 依申请公开 says. */
export const applications = {
  title: '依申请公开',
  lead: '有多少人申请、得到什么答复、没有公开时是什么理由。点图中任何一处，可以一路看到报告里的那一格。',
  sections: {
    outcomes: '收到与办理结果',
    change: '比率为什么变了',
    flow: '谁申请、得到什么、为什么',
  },
}
