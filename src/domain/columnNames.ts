/** Names of columns that hold codes: their digits are not numbers. */
export const CODE_NAME = /代码|编码|编号|区划|邮编|电话|证号|\b(?:code|id|zip|no)\b|_(?:code|id)$/iu

/** Names of columns that say when. */
export const TIME_NAME = /年|季|月|日期|时间|year|quarter|month|date|period/iu
